import { Inject, Injectable } from '@nestjs/common';
import type { AttemptKind } from '@hvs/contracts';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { retryFrom } from './attempt-timing.js';
import { Attempts } from './attempts.js';
import type { AttemptState } from './attempt.view.js';
import { Reach } from './reach.js';

/** One attempt in the list of a learner's own. */
export interface OwnAttempt {
  attemptId: string;
  number: number;
  kind: AttemptKind;
  state: Extract<AttemptState, 'open' | 'waiting' | 'graded'>;
  startedAt: Date;
  submittedAt: Date | null;
  scorePercent: number | null;
  passed: boolean | null;
  place: string | null;
}

/** Where a learner stands before the quiz of a course: all that the page with its rules must say. */
export interface QuizStandingView {
  enrolmentId: string;
  attemptsUsed: number;
  attemptsLeft: number;
  passed: boolean;
  passedSupervised: boolean;
  lessonsOpen: number;
  /** From when on the next attempt may begin; null when it may at once. */
  retryFrom: Date | null;
  extraMinutes: number;
  extensionReason: string | null;
  /** The person supervises others just now. */
  supervising: boolean;
  /** The newest first, at most 20. */
  attempts: OwnAttempt[];
}

/** Tells learners where they stand with a quiz. */
@Injectable()
export class QuizStandings {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    private readonly reach: Reach,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `course.not-found`, `enrolment.not-found` for whoever does not take the course */
  async of(personId: string, slug: string): Promise<QuizStandingView> {
    const { courseId } = await this.courses.bySlug(slug);
    const now = this.clock.now();
    const enrolmentId = await this.reach.enrolmentOf(personId, courseId);
    const standing = enrolmentId && (await this.attempts.standing(personId, enrolmentId, now));
    if (!enrolmentId || !standing) throw new DomainError('enrolment.not-found');
    const { quiz, lessons } = await this.courses.version(standing.courseVersionId);
    const done = new Set(standing.lessonsDone);
    const { attemptsUsed, passed, passedSupervised, supervising, extraMinutes, lastFailedAt } = standing;
    return {
      enrolmentId,
      attemptsUsed,
      attemptsLeft: Math.max(0, quiz.attemptLimit - attemptsUsed),
      passed,
      passedSupervised,
      lessonsOpen: lessons.filter(({ key }) => !done.has(key)).length,
      retryFrom: passed ? null : retryFrom(lastFailedAt, quiz.waitMinutes ?? 0, now),
      extraMinutes,
      extensionReason: extraMinutes > 0 ? await this.reasonOf(personId, courseId) : null,
      supervising,
      attempts: await this.ownAttempts(personId, courseId),
    };
  }

  private ownAttempts(personId: string, courseId: string): Promise<OwnAttempt[]> {
    return this.database.query<OwnAttempt>(
      `select a.id as "attemptId", a.number, a.kind, a.started_at as "startedAt", a.submitted_at as "submittedAt",
         a.score_percent as "scorePercent", a.passed, a.place,
         case when a.submitted_at is null then 'open' when a.passed is null then 'waiting' else 'graded' end as state
       from quiz_attempt a join enrolment e on e.id = a.enrolment_id
       where a.person_id = $1 and e.course_id = $2 order by a.id desc limit 20`,
      [personId, courseId],
      'quiz-own-attempts',
    );
  }

  private async reasonOf(personId: string, courseId: string): Promise<string | null> {
    const [row] = await this.database.query<{ reason: string }>(
      `select reason from quiz_extension where person_id = $1 and course_id = $2
        order by granted_at desc, id desc limit 1`,
      [personId, courseId],
    );
    return row?.reason ?? null;
  }
}
