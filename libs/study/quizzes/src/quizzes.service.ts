import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Courses } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { AnswerTaking } from './answer-taking.js';
import { AttemptClosing } from './attempt-closing.js';
import { AttemptStart } from './attempt-start.js';
import { GRACE_MS } from './attempt-timing.js';
import { type AttemptView, attemptViewOf } from './attempt.view.js';
import { type AttemptRow, Attempts } from './attempts.js';

const OVERDUE_A_ROUND = 100;

/** Quizzes: the paper is drawn, timed, kept and graded on the server. */
@Injectable()
export class Quizzes {
  constructor(
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    private readonly starting: AttemptStart,
    private readonly answers: AnswerTaking,
    private readonly closing: AttemptClosing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins an attempt, or gives back the open one. An open one whose time is over is closed and graded first; if
   * that passed the quiz, it is what comes back.
   *
   * @param code of a session on site: the attempt is then supervised, not limited, and possible also after passing alone
   * @throws DomainError `enrolment.not-found` also for another person's, `quiz.lessons-unfinished`,
   *   `quiz.already-passed`, `quiz.no-attempts-left`, `quiz.wait-first` (args: from), `quiz.waiting-for-mark`,
   *   `quiz.paper-open`, `quiz.attempt-open`, `supervision.own-quiz`, and of the code `supervision.unknown-code`,
   *   `supervision.other-course`, `supervision.taken-already`
   */
  async start(learner: Learner, enrolmentId: string, code?: string): Promise<AttemptView> {
    return this.view(await this.starting.start(learner, enrolmentId, code));
  }

  /** One attempt of the learner's own. @throws DomainError `attempt.not-found`, `attempt.on-paper` while it is one */
  async attempt(personId: string, attemptId: string): Promise<AttemptView> {
    const attempt = await this.attempts.find(personId, attemptId);
    if (!attempt) throw new DomainError('attempt.not-found');
    if (attempt.kind === 'paper' && !attempt.submittedAt) throw new DomainError('attempt.on-paper');
    return this.view(attempt);
  }

  /** Keeps the answer to one question in place of an earlier one. @throws DomainError as `AnswerTaking.take` */
  answer(personId: string, attemptId: string, questionKey: string, answer: readonly string[]): Promise<void> {
    return this.answers.take(personId, attemptId, questionKey, answer);
  }

  /**
   * Hands an attempt in. Handing it in again gives the same result; after the deadline the answers kept are graded.
   *
   * @throws DomainError `attempt.not-found`, `attempt.on-paper`
   */
  async submit(learner: Learner, attemptId: string): Promise<AttemptView> {
    const { attempt } = await this.closing.close(learner, attemptId);
    return this.view(attempt);
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

  private async view(attempt: AttemptRow): Promise<AttemptView> {
    const course = await this.courses.version(attempt.courseVersionId);
    const bank = await this.courses.questionBank(attempt.courseVersionId);
    return attemptViewOf(attempt, { course, bank, now: this.clock.now() });
  }
}
