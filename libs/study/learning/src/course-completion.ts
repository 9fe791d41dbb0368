import { Injectable } from '@nestjs/common';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { Evidence } from '@hvs/foundation/evidence';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import { type Enrolment, enrolmentFactOf, Enrolments } from '@hvs/study/enrolments';
import { type CompletionFacts, Standings } from './standings.js';

/** Completes a course once all its lessons are done and its quiz is passed, in whichever order they come. */
@Injectable()
export class CourseCompletion {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly evidence: Evidence,
    private readonly courses: Courses,
    private readonly enrolments: Enrolments,
    private readonly standings: Standings,
  ) {}

  /** Safe to call at any time and as often as one likes: an enrolment is completed once. */
  completeIfDone(enrolmentId: string): Promise<void> {
    return this.database.transaction(async () => {
      const enrolment = await this.enrolments.find(enrolmentId);
      if (!enrolment || enrolment.completedAt) return;
      const course = await this.courses.version(enrolment.courseVersionId);
      const facts = await this.standings.completionFacts(enrolment.personId, enrolmentId);
      const completedAt = completionTimeOf(course, facts);
      if (!completedAt) return;
      const completed = await this.enrolments.complete(enrolmentId, completedAt);
      if (completed) await this.tell(completed, course, completedAt, facts);
    });
  }

  /** The course counts as much as its quiz: more when somebody watched on site. */
  private async tell(
    enrolment: Enrolment,
    course: CourseVersion,
    occurredAt: Date,
    { scorePercent: score, place, assisted }: CompletionFacts,
  ): Promise<void> {
    const scorePercent = score ?? 0;
    const evidence = {
      personId: enrolment.personId,
      communeId: enrolment.communeId,
      kind: 'course-completed',
      value: { course: course.slug, courseVersion: course.version, ...(assisted ? { assisted } : {}) },
      provenance: place === null ? 'unsupervised-quiz' : 'supervised-quiz',
      occurredAt,
    } as const;
    const sourceKey = `course-completed:${enrolment.enrolmentId}`;
    const { isNew } = await this.evidence.record({ ...evidence, sourceKey });
    // It was taken back in between: what was withdrawn stays so, and this is evidence of its own
    if (!isNew) await this.evidence.record({ ...evidence, sourceKey: `${sourceKey}:${newId()}` });
    await this.outbox.record('course.completed', {
      ...enrolmentFactOf(enrolment),
      scorePercent,
      ...(place === null ? {} : { supervised: true, place }),
    });
    await this.audit.record({
      action: 'course.completed',
      subjectPersonId: enrolment.personId,
      subjectId: enrolment.enrolmentId,
      communeId: enrolment.communeId,
      details: { course: course.slug, courseVersion: course.version, scorePercent },
    });
  }
}

/** When the last missing part was done, or nothing while a part is missing. */
function completionTimeOf(course: CourseVersion, facts: CompletionFacts): Date | undefined {
  const done = new Set(facts.lessonsDone);
  if (!facts.passedAt || course.lessons.some(({ key }) => !done.has(key))) return undefined;
  const { passedAt, lastLessonAt } = facts;
  return lastLessonAt && lastLessonAt > passedAt ? lastLessonAt : passedAt;
}
