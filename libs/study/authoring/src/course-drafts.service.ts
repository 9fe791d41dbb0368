import { Inject, Injectable } from '@nestjs/common';
import { faultsInPart, inNfc, isDeeperThan, PART_DEPTH_LIMIT, readPartName } from '@hvs/contracts';
import { type Clock, DomainError, foldVietnamese } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { sameContent } from './canonical-content.rule.js';
import type { CourseDraft, DraftPart, PartRevision } from './course-draft.view.js';
import { CourseRows } from './course-rows.js';
import { DraftRows, type PartRow } from './draft-rows.js';

const HISTORY_PAGE = 50;
const NEWEST = 2_147_483_647;

/** A change of a part, and the revision it was made on; 0 for a part that is new. */
export interface PartChange {
  basedOn: number;
  content: unknown;
}

/** Courses in the making, saved part by part so that several trainers can write at once. */
@Injectable()
export class CourseDrafts {
  constructor(
    private readonly database: Database,
    private readonly courses: CourseRows,
    private readonly drafts: DraftRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The open draft of a course with all its parts. @throws DomainError `course.not-found`, `course-draft.not-found` */
  async find(courseId: string, actor: Actor): Promise<CourseDraft> {
    const course = await this.courses.find(courseId, actor, 'course:review');
    const draft = await this.drafts.open(courseId);
    const [parts, writers] = await Promise.all([this.drafts.parts(draft.draftId), this.drafts.writers(draft.draftId)]);
    return {
      courseId,
      slug: course.slug,
      state: draft.state,
      publishedVersion: course.publishedVersion,
      returnedReason: draft.returnedReason,
      mayPublish: draft.state === 'in-review' && !writers.includes(actor.accountId),
      parts: parts.map((row) => shownPart(row, actor)),
    };
  }

  /**
   * Saves a part. The same content again makes no further revision, so a save whose answer was lost can be repeated.
   * Every save stays in the history, which is the record of who wrote what; there is no audit row for each.
   *
   * @throws DomainError `course.not-found`, `course.shipped`, `course-draft.not-found`, `.no-such-part`,
   *   `.malformed` {path, problem}, `.in-review`, and `.changed-meanwhile` {changedBy, changedAt, revision}
   */
  async save(courseId: string, part: string, change: PartChange, actor: Actor): Promise<{ revision: number }> {
    const content = checkedContent(part, change.content);
    return this.database.transaction(async () => {
      await this.courses.lock(courseId, actor, 'course:write');
      const draft = await this.drafts.open(courseId);
      const now = await this.drafts.part(draft.draftId, part);
      if (now && sameContent(now.content, content)) return { revision: now.revision };
      if (draft.state === 'in-review') throw new DomainError('course-draft.in-review');
      if ((now?.revision ?? 0) !== change.basedOn) throw changedMeanwhile(now);
      const revision = change.basedOn + 1;
      await this.drafts.save(draft.draftId, part, revision, content, {
        accountId: actor.accountId,
        at: this.clock.now(),
      });
      if (part === 'head') await this.retitle(courseId, (content as { title: { vi: string } }).title.vi);
      return { revision };
    });
  }

  /** Saves of a part, the newest first, fifty at a time. @throws DomainError as `find` */
  async history(courseId: string, part: string, actor: Actor, before = NEWEST): Promise<PartRevision[]> {
    await this.courses.find(courseId, actor, 'course:review');
    const { draftId } = await this.drafts.open(courseId);
    return this.drafts.history(draftId, part, before, HISTORY_PAGE);
  }

  /** What a part held in a revision. @throws DomainError `course-draft.no-such-revision`, and as `find` */
  async revision(courseId: string, part: string, revision: number, actor: Actor): Promise<object> {
    await this.courses.find(courseId, actor, 'course:review');
    const { draftId } = await this.drafts.open(courseId);
    const content = await this.drafts.revision(draftId, part, revision);
    if (!content) throw new DomainError('course-draft.no-such-revision');
    return content;
  }

  private async retitle(courseId: string, title: string): Promise<void> {
    await this.database.query(`update course set title = $2, title_folded = $3 where id = $1`, [
      courseId,
      title,
      foldVietnamese(title),
    ]);
  }
}

/** How deep it is nested is looked at first, as what comes after calls itself for every level. */
function checkedContent(part: string, content: unknown): object {
  if (!readPartName(part)) throw new DomainError('course-draft.no-such-part');
  if (isDeeperThan(content, PART_DEPTH_LIMIT))
    throw new DomainError('course-draft.malformed', { path: '.', problem: 'Lồng nhau quá sâu.' });
  const clean = inNfc(content);
  const [fault] = faultsInPart(part, clean);
  if (fault) throw new DomainError('course-draft.malformed', { path: fault.path, problem: fault.vi });
  return clean as object;
}

function changedMeanwhile(now: PartRow | undefined): DomainError {
  return new DomainError('course-draft.changed-meanwhile', {
    changedBy: now?.changedByName ?? '—',
    changedAt: now?.changedAt.toISOString() ?? '',
    revision: now?.revision ?? 0,
  });
}

function shownPart({ changedAt, changedBy, changedByName, ...row }: PartRow, actor: Actor): DraftPart {
  return {
    ...row,
    updatedAt: changedAt,
    updatedByName: changedByName,
    updatedByMe: changedBy === actor.accountId,
  };
}
