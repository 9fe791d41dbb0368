import { Injectable } from '@nestjs/common';
import type { AttemptKind, QuestionRemedy } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import type { Learner } from '@hvs/study/enrolments';
import { ATTEMPT, OVERDUE, STANDING } from './attempts.sql.js';
import type { Paper } from './draw-paper.js';
import type { Grade } from './grade-paper.js';
import type { AttemptMark } from './rulings.js';
import type { StartingFacts } from './starting.rule.js';

/** One attempt with the answers kept so far: question key → answer. */
export interface AttemptRow {
  attemptId: string;
  personId: string;
  communeId: string;
  hamletId: string;
  enrolmentId: string;
  courseId: string;
  courseVersionId: string;
  number: number;
  kind: AttemptKind;
  paper: Paper;
  startedAt: Date;
  deadlineAt: Date;
  extraMinutes: number;
  submittedAt: Date | null;
  withdrawn: boolean;
  answers: Record<string, string[]>;
  marks: Record<string, AttemptMark>;
  remedies: Record<string, QuestionRemedy>;
  sessionId: string | null;
  supervisedBy: string | null;
  place: string | null;
  /** The helper who held the phone; null when the person was alone. */
  assistedBy: string | null;
  /** Of the person in the course, those that are limited; this one counted with them. */
  attemptsUsed: number;
  certificateNumber: string | null;
}

/** Where a learner stands before an attempt. Attempts are counted over all enrolments of the person in the course. */
export interface QuizStanding extends Omit<StartingFacts, 'lessonsOpen'> {
  courseVersionId: string;
  communeId: string;
  hamletId: string;
  courseId: string;
  lessonsDone: string[];
  attemptCount: number;
  extraMinutes: number;
  openAttemptId: string | null;
  openKind: AttemptKind | null;
  openSessionId: string | null;
}

export type NewAttempt = Pick<
  AttemptRow,
  | 'attemptId'
  | 'personId'
  | 'enrolmentId'
  | 'courseVersionId'
  | 'number'
  | 'kind'
  | 'paper'
  | 'startedAt'
  | 'deadlineAt'
  | 'extraMinutes'
  | 'sessionId'
  | 'supervisedBy'
  | 'place'
  | 'assistedBy'
>;

/** The rows of attempts, in as few statements as a request can do with. */
@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  async find(personId: string, attemptId: string): Promise<AttemptRow | undefined> {
    const [row] = await this.database.query<AttemptRow>(ATTEMPT, [attemptId, personId], 'quiz-attempt');
    return row;
  }

  async standing(personId: string, enrolmentId: string, now: Date): Promise<QuizStanding | undefined> {
    const [row] = await this.database.query<QuizStanding>(STANDING, [enrolmentId, personId, now], 'quiz-standing');
    return row;
  }

  /** How many of this version began, or were given a moment to begin, since `since`. */
  async startsSince(courseVersionId: string, since: Date): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from quiz_attempt where course_version_id = $1 and started_at > $2`,
      [courseVersionId, since],
      'quiz-starts-since',
    );
    return row?.count ?? 0;
  }

  /** False when somebody was faster: there is an open attempt, or one with this number. */
  async insert(attempt: NewAttempt): Promise<boolean> {
    const { attemptId, personId, enrolmentId, courseVersionId, number, paper, startedAt, deadlineAt } = attempt;
    const { kind, extraMinutes, sessionId, supervisedBy, place, assistedBy } = attempt;
    const inserted = await this.database.query(
      `insert into quiz_attempt (id, person_id, commune_id, enrolment_id, course_version_id, number, paper, started_at,
         deadline_at, kind, extra_minutes, session_id, supervised_by, place, assisted_by)
       select $1, e.person_id, e.commune_id, e.id, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 from enrolment e
        where e.id = $3 and e.person_id = $2 and e.withdrawn_at is null
       on conflict do nothing returning id`,
      [
        attemptId,
        personId,
        enrolmentId,
        courseVersionId,
        number,
        JSON.stringify(paper),
        startedAt,
        deadlineAt,
        kind,
        extraMinutes,
        sessionId,
        supervisedBy,
        place,
        assistedBy,
      ],
      'quiz-start',
    );
    return inserted.length > 0;
  }

  /** Open attempts whose deadline lies before `latest`, the oldest first, with the learners they belong to. */
  async overdue(latest: Date, limit: number): Promise<(Learner & { attemptId: string })[]> {
    return this.database.query(OVERDUE, [latest, limit]);
  }

  /** Keeps everyone else from answering or submitting until the transaction ends. */
  async lock(personId: string, attemptId: string): Promise<void> {
    await this.database.query(
      `select from quiz_attempt where id = $1 and person_id = $2 for no key update`,
      [attemptId, personId],
      'quiz-lock',
    );
  }

  /** Hands in; while an answer waits for its mark there is no result yet. */
  async close(attemptId: string, submittedAt: Date, grade: Grade): Promise<void> {
    const isFinal = grade.pendingKeys.size === 0;
    await this.database.query(
      `update quiz_attempt set submitted_at = $2, correct_count = $3, score_percent = $4, passed = $5 where id = $1`,
      [
        attemptId,
        submittedAt,
        isFinal ? grade.correctCount : null,
        isFinal ? grade.scorePercent : null,
        isFinal ? grade.passed : null,
      ],
      'quiz-close',
    );
  }

  /** A helper held the phone at the end of an attempt that was begun alone. */
  async noteHelp({ attemptId, assistedBy }: AttemptRow): Promise<void> {
    await this.database.query(
      `update quiz_attempt set assisted_by = $2 where id = $1`,
      [attemptId, assistedBy],
      'quiz-note-help',
    );
  }
}
