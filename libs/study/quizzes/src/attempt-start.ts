import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId, streamOf } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Courses, type CourseVersion } from '@hvs/study/courses';
import type { Learner } from '@hvs/study/enrolments';
import { AttemptClosing } from './attempt-closing.js';
import { deadlineOf, isOverdue, startOf } from './attempt-timing.js';
import { type AttemptRow, Attempts, type NewAttempt, type QuizStanding } from './attempts.js';
import { drawPaper } from './draw-paper.js';
import { refusalToStart, refusalToStartOnSite } from './starting.rule.js';
import { type JoinedSession, SessionCodes } from './supervision/session-codes.js';

const SEED_BYTES = 16;

/** Two starts at the same time may both lose the race once; a third try would be a fault. */
const START_TRIES = 3;

const newSeed = (): string => randomBytes(SEED_BYTES).toString('hex');

/** Begins attempts: the paper is drawn and fixed here, and the server's clock alone says when its time begins and ends. */
@Injectable()
export class AttemptStart {
  constructor(
    private readonly courses: Courses,
    private readonly attempts: Attempts,
    private readonly closing: AttemptClosing,
    private readonly codes: SessionCodes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Begins an attempt, or gives back the open one. An open one whose time is over is closed and graded first; if
   * that passed the quiz, it is what comes back.
   *
   * @param code of a session on site, for an attempt that is supervised
   * @throws DomainError as `Quizzes.start`
   */
  async start(learner: Learner, enrolmentId: string, code?: string): Promise<AttemptRow> {
    for (let tries = 0; tries < START_TRIES; tries += 1) {
      const standing = await this.attempts.standing(learner.personId, enrolmentId, this.clock.now());
      if (!standing) throw new DomainError('enrolment.not-found');
      const session = code === undefined ? null : await this.codes.join(learner, standing.courseId, code);
      const attempt = standing.openAttemptId
        ? await this.continue(learner, standing, session)
        : await this.begin(learner, { enrolmentId, standing, session });
      if (attempt) return attempt;
    }
    throw new Error('an attempt could neither be begun nor found');
  }

  /** The row of an attempt for this standing, with a paper of its own; nothing is written yet. */
  async drawn(
    learner: Pick<Learner, 'personId' | 'assistedBy'>,
    enrolmentId: string,
    standing: QuizStanding,
  ): Promise<Omit<NewAttempt, 'kind' | 'sessionId' | 'supervisedBy' | 'place'>> {
    const course = await this.courses.version(standing.courseVersionId);
    const bank = await this.courses.questionBank(standing.courseVersionId);
    const startedAt = await this.startOf(standing.courseVersionId, course);
    return {
      attemptId: newId(),
      personId: learner.personId,
      enrolmentId,
      courseVersionId: standing.courseVersionId,
      number: standing.attemptCount + 1,
      paper: drawPaper(bank, course.quiz, newSeed()),
      startedAt,
      deadlineAt: deadlineOf(startedAt, course.quiz.timeLimitMinutes + standing.extraMinutes),
      extraMinutes: standing.extraMinutes,
      assistedBy: learner.assistedBy?.personId ?? null,
    };
  }

  private async continue(
    learner: Learner,
    { openAttemptId, openKind, openSessionId }: QuizStanding,
    session: JoinedSession | null,
  ): Promise<AttemptRow | undefined> {
    if (openKind === 'paper') throw new DomainError('quiz.paper-open');
    const open = await this.attempts.find(learner.personId, openAttemptId ?? '');
    if (open && !isOverdue(open.deadlineAt, this.clock.now())) {
      if (session && openSessionId !== session.sessionId) throw new DomainError('quiz.attempt-open');
      return open;
    }
    if (!open) return undefined;
    const closed = await this.closing.close(learner, open.attemptId);
    return closed.grade.passed ? this.attempts.find(learner.personId, open.attemptId) : undefined;
  }

  private async begin(
    learner: Learner,
    asked: { enrolmentId: string; standing: QuizStanding; session: JoinedSession | null },
  ): Promise<AttemptRow | undefined> {
    const { enrolmentId, standing, session } = asked;
    const course = await this.courses.version(standing.courseVersionId);
    this.refuseUnlessReady(course, standing, session);
    const attempt: NewAttempt = {
      ...(await this.drawn(learner, enrolmentId, standing)),
      kind: session ? 'supervised' : 'online',
      sessionId: session?.sessionId ?? null,
      supervisedBy: session?.supervisedBy ?? null,
      place: session?.place ?? null,
    };
    if (!(await this.attempts.insert(attempt))) return undefined;
    const { communeId, hamletId, courseId, attemptsUsed } = standing;
    return {
      ...attempt,
      communeId,
      hamletId,
      courseId,
      attemptsUsed: attemptsUsed + (session ? 0 : 1),
      submittedAt: null,
      withdrawn: false,
      answers: {},
      marks: {},
      remedies: {},
      certificateNumber: null,
    };
  }

  private refuseUnlessReady(course: CourseVersion, standing: QuizStanding, session: JoinedSession | null): void {
    const done = new Set(standing.lessonsDone);
    const facts = { ...standing, lessonsOpen: course.lessons.filter(({ key }) => !done.has(key)).length };
    const refusal = session ? refusalToStartOnSite(facts) : refusalToStart(facts, course.quiz, this.clock.now());
    if (refusal) throw refusal;
  }

  private async startOf(courseVersionId: string, { quiz }: CourseVersion): Promise<Date> {
    const now = this.clock.now();
    const spread = quiz.startSpreadSeconds ?? 0;
    if (spread <= 0) return now;
    const lately = await this.attempts.startsSince(courseVersionId, new Date(now.getTime() - spread * 1000));
    return startOf(now, spread, lately, streamOf(newSeed()));
  }
}
