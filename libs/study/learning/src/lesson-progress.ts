import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { Evidence } from '@hvs/foundation/evidence';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import { doerOf, type Enrolment, enrolmentFactOf, Enrolments, type Learner } from '@hvs/study/enrolments';
import type { LessonCompletion } from './learning.view.js';

/** What a learner says is done; `id` is made by the client, so that sending it again is no second completion. */
export interface LessonDone {
  id: string;
  enrolmentId: string;
  lessonKey: string;
}

interface ProgressRow {
  lessonKey: string;
  completedAt: Date;
}

/** Notes finished lessons: one row per lesson, however often and from however many devices it is sent. */
@Injectable()
export class LessonProgress {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly evidence: Evidence,
    private readonly courses: Courses,
    private readonly enrolments: Enrolments,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  complete(learner: Learner, done: LessonDone): Promise<LessonCompletion> {
    return this.database.transaction(async () => {
      const enrolment = await this.enrolments.find(done.enrolmentId);
      if (enrolment?.personId !== learner.personId) throw new DomainError('enrolment.not-found');
      const course = await this.courses.version(enrolment.courseVersionId);
      if (!course.lessons.some(({ key }) => key === done.lessonKey)) throw new DomainError('lesson.not-found');
      const completedAt = this.clock.now();
      if (await this.insert(learner, enrolment, done, completedAt))
        await this.tell(learner, enrolment, course, done, completedAt);
      return this.completionOf(enrolment, course, done.lessonKey);
    });
  }

  /** False when the lesson was done before, or the id was used before. */
  private async insert(
    { assistedBy }: Learner,
    enrolment: Enrolment,
    done: LessonDone,
    completedAt: Date,
  ): Promise<boolean> {
    const inserted = await this.database.query(
      `insert into lesson_progress (person_id, commune_id, enrolment_id, lesson_key, client_id, completed_at, assisted_by)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning lesson_key`,
      [
        enrolment.personId,
        enrolment.communeId,
        enrolment.enrolmentId,
        done.lessonKey,
        done.id,
        completedAt,
        assistedBy?.personId ?? null,
      ],
      'learning-complete-lesson',
    );
    return inserted.length > 0;
  }

  /**
   * A lesson read on the platform is evidence of the weakest provenance, `self-declared`: the person says by a
   * press of a button that it was read, and nobody saw it.
   */
  private async tell(
    learner: Learner,
    enrolment: Enrolment,
    course: CourseVersion,
    { lessonKey }: LessonDone,
    occurredAt: Date,
  ): Promise<void> {
    await this.evidence.record({
      personId: enrolment.personId,
      communeId: enrolment.communeId,
      kind: 'lesson-completed',
      value: { course: course.slug, lesson: lessonKey, ...(learner.assistedBy ? { assisted: true } : {}) },
      provenance: 'self-declared',
      sourceKey: `lesson-completed:${enrolment.enrolmentId}:${lessonKey}`,
      occurredAt,
    });
    await this.outbox.record('lesson.completed', { ...enrolmentFactOf(enrolment), lessonKey });
    await this.audit.record({
      action: 'lesson.completed',
      actor: doerOf(learner),
      subjectPersonId: enrolment.personId,
      subjectId: enrolment.enrolmentId,
      communeId: enrolment.communeId,
      details: { course: course.slug, lesson: lessonKey },
    });
  }

  private async completionOf(
    enrolment: Enrolment,
    course: CourseVersion,
    lessonKey: string,
  ): Promise<LessonCompletion> {
    const rows = await this.database.query<ProgressRow>(
      `select lesson_key as "lessonKey", completed_at as "completedAt"
         from lesson_progress where person_id = $1 and enrolment_id = $2`,
      [enrolment.personId, enrolment.enrolmentId],
      'learning-progress-of',
    );
    const own = rows.find((row) => row.lessonKey === lessonKey);
    if (!own) throw new DomainError('lesson.completion-id-used');
    const keys = new Set(course.lessons.map(({ key }) => key));
    const lessonsDone = rows.filter((row) => keys.has(row.lessonKey)).length;
    return { ...own, lessonsDone, lessonCount: course.lessons.length };
  }
}
