import { Inject, Injectable } from '@nestjs/common';
import type { CourseHead, PartName, QuizRules } from '@hvs/contracts';
import { type Clock, DomainError, foldVietnamese, newId, normaliseText } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import type { NewCourse } from './course-draft.view.js';
import { pathsOf } from './course-rows.js';
import { freeSlug, slugOf } from './course-slug.rule.js';
import { DraftRows } from './draft-rows.js';

const FIRST_QUIZ: QuizRules = {
  questionsPerAttempt: 0,
  passPercent: 80,
  attemptLimit: 3,
  timeLimitMinutes: 20,
  blueprint: [],
};

/** Begins courses: empty ones, copies, and what an import has read. */
@Injectable()
export class CourseBeginnings {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly drafts: DraftRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** An empty course of the actor's unit. Asking again with the same id makes no other. @throws as `beginWith` */
  begin({ id, title, targetGroups }: NewCourse, actor: Actor): Promise<{ courseId: string }> {
    const vi = normaliseText(title);
    const head: CourseHead = {
      title: { vi, en: '' },
      summary: { vi: '', en: '' },
      targetGroups,
      estimatedMinutes: 0,
      competences: [],
      prerequisites: [],
      lessonKeys: [],
      practiceKeys: [],
    };
    return this.beginWith(
      id,
      [
        { part: 'head', content: head },
        { part: 'quiz', content: FIRST_QUIZ },
      ],
      actor,
    );
  }

  /**
   * A course of the actor's unit whose draft begins with these parts, one of which is the head. The content was
   * checked by whoever made it.
   *
   * @throws DomainError `course-draft.id-used` when the id is a course that somebody else began
   */
  beginWith(
    courseId: string,
    parts: readonly { part: PartName; content: object }[],
    actor: Actor,
    details: Record<string, unknown> = {},
  ): Promise<{ courseId: string }> {
    const head = parts.find(({ part }) => part === 'head')?.content as CourseHead;
    return this.database.transaction(async () => {
      const at = this.clock.now();
      const unit = await this.unitOf(actor);
      if (!(await this.insertCourse(courseId, head.title.vi, unit.id, actor, at))) {
        await this.requireOwn(courseId, actor);
        return { courseId };
      }
      const draft = { draftId: newId(), courseId, baseVersionId: null };
      await this.drafts.begin(draft, parts, { accountId: actor.accountId, at });
      await this.audit.record({
        action: 'course.begun',
        actor,
        subjectId: courseId,
        ...(unit.kind === 'commune' ? { communeId: unit.id } : {}),
        details,
      });
      return { courseId };
    });
  }

  /** A slug that no course has but `own`; the lock keeps two courses from taking the same one at once. */
  async freeSlugFor(title: string, own = ''): Promise<string> {
    const slug = slugOf(title);
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('course-slug:' || $1, 0))`, [slug]);
    const rows = await this.database.query<{ slug: string }>(
      `select slug from course where slug = $1 or slug like $1 || '-%'`,
      [slug],
    );
    return freeSlug(slug, new Set(rows.map((row) => row.slug).filter((taken) => taken !== own)));
  }

  /** The unit of the role by which the actor writes: the own commune where it is reached, else the first. */
  private async unitOf(actor: Actor): Promise<{ id: string; kind: string }> {
    const paths = pathsOf(jurisdictionOf(actor, 'course:write')) ?? [];
    const [unit] = await this.database.query<{ id: string; kind: string }>(
      `select u.id, u.kind from unit u where u.path = any($1::ltree[]) order by u.id = $2 desc, u.path limit 1`,
      [paths, actor.communeId],
    );
    if (!unit) throw new DomainError('access.not-allowed');
    return unit;
  }

  private async insertCourse(
    courseId: string,
    title: string,
    unitId: string,
    actor: Actor,
    at: Date,
  ): Promise<boolean> {
    const slug = await this.freeSlugFor(title);
    const rows = await this.database.query(
      `insert into course (id, slug, unit_id, title, title_folded, changed_at, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing returning id`,
      [courseId, slug, unitId, title, foldVietnamese(title), at, actor.accountId],
    );
    return rows.length > 0;
  }

  private async requireOwn(courseId: string, actor: Actor): Promise<void> {
    const rows = await this.database.query(
      `select from course_draft where course_id = $1 and begun_by = $2 and base_version_id is null`,
      [courseId, actor.accountId],
    );
    if (rows.length === 0) throw new DomainError('course-draft.id-used');
  }
}
