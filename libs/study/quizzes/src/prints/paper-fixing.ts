import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Audit } from '@hvs/foundation/audit';
import { AttemptStart } from '../attempt-start.js';
import { deadlineOf } from '../attempt-timing.js';
import { Attempts, type QuizStanding } from '../attempts.js';
import type { ReachedPerson } from '../reach.js';
import { newCode } from '../supervision/session-code.js';
import { type PrintRow, PrintRows } from './print-rows.js';

const CODE_LENGTH = 8;
/** How long a paper may lie about before its answers are entered. */
const PAPER_DAYS = 60;
const MINUTES_A_DAY = 1_440;

export interface WantedPrint {
  personId: string;
  courseId: string;
  /** Where whoever prints it watches over the learner; left out when nobody does. */
  place?: string | undefined;
}

/** Fixes papers as attempts of their own kind, and takes them back. */
@Injectable()
export class PaperFixing {
  constructor(
    private readonly attempts: Attempts,
    private readonly starting: AttemptStart,
    private readonly audit: Audit,
    private readonly rows: PrintRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Fixes a paper in the running transaction, or finds the one that is printed already; gives its attempt. */
  async fix(
    actor: Actor,
    person: ReachedPerson,
    { enrolmentId, place, courseId }: WantedPrint & { enrolmentId: string },
  ): Promise<string> {
    const now = this.clock.now();
    const standing = await this.attempts.standing(person.personId, enrolmentId, now);
    if (!standing) throw new DomainError('quiz-print.not-enrolled');
    if (standing.openKind === 'paper' && standing.openAttemptId) return standing.openAttemptId;
    refuseUnlessFree(standing, place !== undefined);
    const drawn = await this.starting.drawn(person, enrolmentId, standing);
    const { attemptId } = drawn;
    const added = await this.attempts.insert({
      ...drawn,
      startedAt: now,
      deadlineAt: deadlineOf(now, PAPER_DAYS * MINUTES_A_DAY),
      kind: 'paper',
      sessionId: null,
      supervisedBy: place ? actor.personId : null,
      place: place ?? null,
    });
    if (!added) throw new DomainError('quiz.attempt-open');
    const { personId, communeId } = person;
    await this.rows.add(actor, { attemptId, personId, communeId, code: newCode(CODE_LENGTH), at: now });
    await this.auditDeed('quiz.printed', actor, { attemptId, personId, communeId }, { courseId });
    return attemptId;
  }

  /** Takes a paper back in the running transaction. @throws DomainError `quiz-print.entered-already` */
  async takeBack(actor: Actor, find: () => Promise<PrintRow>): Promise<void> {
    const { attemptId, personId } = await find();
    await this.attempts.lock(personId, attemptId);
    const row = await find();
    if (row.enteredAt) throw new DomainError('quiz-print.entered-already');
    await this.rows.remove(attemptId);
    await this.auditDeed('quiz-print.taken-back', actor, row, { courseId: row.courseId });
  }

  private auditDeed(
    action: string,
    { accountId, personId }: Actor,
    about: { attemptId: string; personId: string; communeId: string },
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record({
      action,
      actor: { accountId, personId },
      subjectPersonId: about.personId,
      subjectId: about.attemptId,
      communeId: about.communeId,
      details,
    });
  }
}

function refuseUnlessFree(standing: QuizStanding, isSupervised: boolean): void {
  if (standing.openAttemptId) throw new DomainError('quiz.attempt-open');
  if (isSupervised ? standing.passedSupervised : standing.passed) throw new DomainError('quiz.already-passed');
  if (standing.waiting > 0) throw new DomainError('quiz.waiting-for-mark');
}
