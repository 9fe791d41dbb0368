import { Injectable } from '@nestjs/common';
import { coursePartsOf, type CourseProblem } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { CourseFacts } from './course-facts.js';
import { type CoursePublication, CourseRelease } from './course-release.js';
import { type CourseRow, CourseRows } from './course-rows.js';
import { type DraftRow, DraftRows } from './draft-rows.js';

/** As many as a refusal names one by one; the page of the draft shows all. */
const MOST_NAMED = 10;

/** The way of a draft to a version: sent for review, returned with a reason, or published by a second person. */
@Injectable()
export class CourseReviews {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly rows: CourseRows,
    private readonly drafts: DraftRows,
    private readonly facts: CourseFacts,
    private readonly release: CourseRelease,
  ) {}

  /** What is missing in the open draft, and what could be better. @throws DomainError `course-draft.not-found` */
  async problems(courseId: string, actor: Actor): Promise<CourseProblem[]> {
    const course = await this.rows.find(courseId, actor, 'course:review');
    const draft = await this.drafts.open(courseId);
    const parts = coursePartsOf(await this.drafts.parts(draft.draftId));
    return (await this.facts.check(parts, course)).problems;
  }

  /**
   * Sends a draft for review; from then on it does not change until it is returned. Asking twice is asking once. It may
   * still lack something: the reviewer sees what.
   */
  request(courseId: string, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const course = await this.rows.lock(courseId, actor, 'course:write');
      const draft = await this.drafts.open(courseId);
      if (draft.state === 'in-review') return;
      await this.drafts.sendToReview(draft, actor.accountId);
      await this.tell('course-draft.review-requested', course, draft, actor);
    });
  }

  /** Gives a draft back to be changed. @throws DomainError `course-draft.not-in-review` */
  sendBack(courseId: string, reason: string, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const course = await this.rows.lock(courseId, actor, 'course:review');
      const draft = await this.draftInReview(courseId);
      await this.drafts.giveBack(draft, actor.accountId, reason);
      await this.tell('course-draft.returned', course, draft, actor);
    });
  }

  /**
   * Makes the draft an immutable version, the current one from now on.
   *
   * @throws DomainError `course-draft.not-in-review`, `.second-person` to whoever wrote any of it, and `.incomplete`
   *   {count, problems}
   */
  publish(courseId: string, wish: { moveLearners: boolean }, actor: Actor): Promise<CoursePublication> {
    return this.database.transaction(async () => {
      const course = await this.rows.lock(courseId, actor, 'course:review');
      const draft = await this.draftInReview(courseId);
      if ((await this.drafts.writers(draft.draftId)).includes(actor.accountId))
        throw new DomainError('course-draft.second-person');
      const parts = coursePartsOf(await this.drafts.parts(draft.draftId));
      const { problems, pool } = await this.facts.check(parts, course);
      refuseIncomplete(problems);
      const made = await this.release.release({ course, parts, pool, moveLearners: wish.moveLearners }, actor);
      await this.drafts.close(draft, made.courseVersionId);
      return made;
    });
  }

  private async draftInReview(courseId: string): Promise<DraftRow> {
    const draft = await this.drafts.open(courseId);
    if (draft.state !== 'in-review') throw new DomainError('course-draft.not-in-review');
    return draft;
  }

  private tell(action: string, course: CourseRow, { draftId }: DraftRow, actor: Actor): Promise<void> {
    return this.audit.record({ action, actor, subjectId: course.courseId, details: { draftId } });
  }
}

function refuseIncomplete(problems: readonly CourseProblem[]): void {
  const refusals = problems.filter(({ severity }) => severity === 'refusal');
  if (refusals.length === 0) return;
  throw new DomainError('course-draft.incomplete', {
    count: refusals.length,
    problems: refusals.slice(0, MOST_NAMED).map(({ part, field, vi }) => `${part} ${field}: ${vi}`),
  });
}
