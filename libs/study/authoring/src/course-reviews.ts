import { Inject, Injectable } from '@nestjs/common';
import { coursePartsOf, type CourseProblem } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { Courses } from '@hvs/study/courses';
import { QuestionBank } from '@hvs/study/questions';
import { CourseBeginnings } from './course-beginnings.js';
import { CourseFacts } from './course-facts.js';
import { type CourseRow, CourseRows } from './course-rows.js';
import { documentOf } from './draft-document.rule.js';
import { type DraftRow, DraftRows } from './draft-rows.js';

/** What publishing made. */
export interface CoursePublication {
  courseVersionId: string;
  version: number;
}

/** As many as a refusal names one by one; the page of the draft shows all. */
const MOST_NAMED = 10;

/** The way of a draft to a version: sent for review, returned with a reason, or published by a second person. */
@Injectable()
export class CourseReviews {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly rows: CourseRows,
    private readonly drafts: DraftRows,
    private readonly facts: CourseFacts,
    private readonly courses: Courses,
    private readonly bank: QuestionBank,
    private readonly beginnings: CourseBeginnings,
    @Inject(CLOCK) private readonly clock: Clock,
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
      await this.database.query(
        `update course_draft set state = 'in-review', review_requested_by = $2, review_requested_at = $3,
           returned_by = null, returned_reason = null where id = $1`,
        [draft.draftId, actor.accountId, this.clock.now()],
      );
      await this.tell('course-draft.review-requested', course, draft, actor);
    });
  }

  /** Gives a draft back to be changed. @throws DomainError `course-draft.not-in-review` */
  sendBack(courseId: string, reason: string, actor: Actor): Promise<void> {
    return this.database.transaction(async () => {
      const course = await this.rows.lock(courseId, actor, 'course:review');
      const draft = await this.draftInReview(courseId);
      await this.database.query(
        `update course_draft set state = 'returned', returned_by = $2, returned_reason = $3 where id = $1`,
        [draft.draftId, actor.accountId, reason],
      );
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
      const version = (course.publishedVersion ?? 0) + 1;
      const slug = await this.slugFor(course);
      const document = documentOf(parts, { slug, version, questions: pool });
      const courseVersionId = await this.courses.release(courseId, document, { actor, ...wish });
      await this.bank.markUsed(
        courseVersionId,
        pool.flatMap(({ origin }) => origin ?? []),
      );
      await this.close(draft, courseVersionId);
      await this.outbox.record('course.published', {
        courseId,
        courseVersionId,
        formerVersionId: course.currentVersionId,
        moveLearners: wish.moveLearners,
      });
      return { courseVersionId, version };
    });
  }

  /** The address follows the title until the course is published; from then on evidence and links name it. */
  private async slugFor({ slug, title, currentVersionId }: CourseRow): Promise<string> {
    return currentVersionId ? slug : this.beginnings.freeSlugFor(title, slug);
  }

  private async draftInReview(courseId: string): Promise<DraftRow> {
    const draft = await this.drafts.open(courseId);
    if (draft.state !== 'in-review') throw new DomainError('course-draft.not-in-review');
    return draft;
  }

  private async close({ draftId }: DraftRow, courseVersionId: string): Promise<void> {
    await this.database.query(`update course_draft set closed_at = $2, course_version_id = $3 where id = $1`, [
      draftId,
      this.clock.now(),
      courseVersionId,
    ]);
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
