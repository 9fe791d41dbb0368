import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { AttemptClosing } from './attempt-closing.js';
import { deadlineOf, GRACE_MS, isOverdue } from './attempt-timing.js';
import { type AttemptView, attemptViewOf } from './attempt.view.js';
import { type AttemptRow, Attempts, type QuizStanding } from './attempts.js';
import { drawPaper } from './draw-paper.js';

const SEED_BYTES = 16;
const OVERDUE_A_ROUND = 100;

/** Two starts at the same time may both lose the race once; a third try would be a fault. */
const START_TRIES = 3;

/** Quizzes: the paper is drawn, timed, kept and graded on the server. */
@Injectable()
export class Quizzes {
  constructor(
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    private readonly closing: AttemptClosing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins an attempt, or gives back the open one. An open one whose time is over is closed and graded first; if
   * that passed the quiz, it is what comes back.
   *
   * @throws DomainError `enrolment.not-found` also for another person's, `quiz.lessons-unfinished`,
   *   `quiz.already-passed`, `quiz.no-attempts-left`
   */
  async start(learner: Learner, enrolmentId: string): Promise<AttemptView> {
    for (let tries = 0; tries < START_TRIES; tries += 1) {
      const standing = await this.attempts.standing(learner.personId, enrolmentId);
      if (!standing) throw new DomainError('enrolment.not-found');
      const attempt = standing.openAttemptId
        ? await this.continue(learner, standing.openAttemptId)
        : await this.begin(learner, enrolmentId, standing);
      if (attempt) return this.view(attempt);
    }
    throw new Error('an attempt could neither be begun nor found');
  }

  /** One attempt of the learner's own. @throws DomainError `attempt.not-found` */
  async attempt(personId: string, attemptId: string): Promise<AttemptView> {
    const attempt = await this.attempts.find(personId, attemptId);
    if (!attempt) throw new DomainError('attempt.not-found');
    return this.view(attempt);
  }

  /**
   * Keeps the answer to one question in place of an earlier one; no option chosen takes the answer back.
   *
   * @throws DomainError `attempt.not-found`, `attempt.submitted`, `attempt.time-over`, `attempt.unknown-question`
   *   when question or option is not on the paper, or a question with one answer is given two
   */
  async answer(personId: string, attemptId: string, questionKey: string, options: string[]): Promise<void> {
    const at = this.clock.now();
    const latest = new Date(at.getTime() - GRACE_MS);
    const chosen = [...new Set(options)];
    const kind = chosen.length > 1 ? { kind: 'multiple' } : {};
    const probe = { key: questionKey, options: chosen, ...kind };
    const fate = await this.attempts.answer(personId, attemptId, { questionKey, chosen, probe, at, latest });
    if (!fate) throw new DomainError('attempt.not-found');
    if (fate.submitted) throw new DomainError('attempt.submitted');
    if (fate.late) throw new DomainError('attempt.time-over');
    if (!fate.onPaper) throw new DomainError('attempt.unknown-question');
  }

  /**
   * Hands an attempt in. Handing it in again gives the same result; after the deadline the answers kept are graded.
   *
   * @throws DomainError `attempt.not-found`
   */
  async submit(learner: Learner, attemptId: string): Promise<AttemptView> {
    return this.view(await this.closing.close(learner, attemptId));
  }

  /**
   * Closes and grades attempts whose time ran out while nobody came back to them, so that what was answered right
   * counts all the same. At most a hundred a call; returns how many.
   */
  async closeOverdue(): Promise<number> {
    const latest = new Date(this.clock.now().getTime() - GRACE_MS);
    const overdue = await this.attempts.overdue(latest, OVERDUE_A_ROUND);
    for (const { attemptId, ...learner } of overdue) await this.closing.close(learner, attemptId);
    return overdue.length;
  }

  private async continue(learner: Learner, attemptId: string): Promise<AttemptRow | undefined> {
    const open = await this.attempts.find(learner.personId, attemptId);
    if (!open || !isOverdue(open.deadlineAt, this.clock.now())) return open;
    await this.closing.close(learner, attemptId);
    const closed = await this.attempts.find(learner.personId, attemptId);
    return closed && (await this.view(closed)).result?.passed ? closed : undefined;
  }

  private async begin(learner: Learner, enrolmentId: string, standing: QuizStanding): Promise<AttemptRow | undefined> {
    const course = await this.courses.version(standing.courseVersionId);
    refuseUnlessReady(course, standing);
    const bank = await this.courses.questionBank(standing.courseVersionId);
    const startedAt = this.clock.now();
    const attempt = {
      attemptId: newId(),
      personId: learner.personId,
      enrolmentId,
      courseVersionId: standing.courseVersionId,
      number: standing.attemptsUsed + 1,
      paper: drawPaper(bank, course.quiz.questionsPerAttempt, randomBytes(SEED_BYTES).toString('hex')),
      startedAt,
      deadlineAt: deadlineOf(startedAt, course.quiz.timeLimitMinutes),
    };
    if (!(await this.attempts.insert(attempt))) return undefined;
    const { communeId, hamletId, courseId } = standing;
    const fresh = { submittedAt: null, withdrawn: false, answers: {}, certificateNumber: null };
    return { ...attempt, communeId, hamletId, courseId, ...fresh };
  }

  private async view(attempt: AttemptRow): Promise<AttemptView> {
    const course = await this.courses.version(attempt.courseVersionId);
    return attemptViewOf(attempt, course, await this.courses.questionBank(attempt.courseVersionId));
  }
}

function refuseUnlessReady(course: CourseVersion, standing: QuizStanding): void {
  const done = new Set(standing.lessonsDone);
  const count = course.lessons.filter(({ key }) => !done.has(key)).length;
  if (standing.passed) throw new DomainError('quiz.already-passed');
  if (count > 0) throw new DomainError('quiz.lessons-unfinished', { count });
  const limit = course.quiz.attemptLimit;
  if (standing.attemptsUsed >= limit) throw new DomainError('quiz.no-attempts-left', { limit });
}
