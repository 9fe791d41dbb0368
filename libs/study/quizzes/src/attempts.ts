import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import type { Learner } from '@hvs/study/enrolments';
import type { Paper } from './draw-paper.js';
import type { Grade } from './grade-paper.js';

/** One attempt with the answers kept so far: question key → chosen option keys. */
export interface AttemptRow {
  attemptId: string;
  personId: string;
  communeId: string;
  hamletId: string;
  enrolmentId: string;
  courseId: string;
  courseVersionId: string;
  number: number;
  paper: Paper;
  startedAt: Date;
  deadlineAt: Date;
  submittedAt: Date | null;
  withdrawn: boolean;
  answers: Record<string, string[]>;
  certificateNumber: string | null;
}

/** Where a learner stands before an attempt. Attempts are counted over all enrolments of the person in the course. */
export interface QuizStanding {
  courseVersionId: string;
  communeId: string;
  hamletId: string;
  courseId: string;
  lessonsDone: string[];
  attemptsUsed: number;
  passed: boolean;
  openAttemptId: string | null;
}

/** What became of an answer; nothing comes back when the attempt is not this person's or its course was left. */
export interface AnswerFate {
  submitted: boolean;
  late: boolean;
  onPaper: boolean;
}

export type NewAttempt = Pick<
  AttemptRow,
  'attemptId' | 'personId' | 'enrolmentId' | 'courseVersionId' | 'number' | 'paper' | 'startedAt' | 'deadlineAt'
>;

const ATTEMPT = `
  select a.id as "attemptId", a.person_id as "personId", a.commune_id as "communeId", e.hamlet_id as "hamletId",
    a.enrolment_id as "enrolmentId", e.course_id as "courseId", a.course_version_id as "courseVersionId",
    a.number, a.paper, a.started_at as "startedAt", a.deadline_at as "deadlineAt", a.submitted_at as "submittedAt",
    e.withdrawn_at is not null as withdrawn, c.number as "certificateNumber",
    coalesce((select jsonb_object_agg(q.question_key, q.chosen) from quiz_answer q
               where q.person_id = $2 and q.attempt_id = a.id), '{}') as answers
  from quiz_attempt a
  join enrolment e on e.id = a.enrolment_id
  left join certificate c on c.enrolment_id = a.enrolment_id and a.passed
  where a.id = $1 and a.person_id = $2`;

const STANDING = `
  select e.course_version_id as "courseVersionId", e.commune_id as "communeId", e.hamlet_id as "hamletId",
    e.course_id as "courseId",
    array(select p.lesson_key from lesson_progress p where p.person_id = $2 and p.enrolment_id = e.id) as "lessonsDone",
    q.*
  from enrolment e
  cross join lateral (
    select count(*)::int as "attemptsUsed",
      coalesce(bool_or(a.passed) filter (where a.enrolment_id = e.id), false) as passed,
      (array_agg(a.id) filter (where a.enrolment_id = e.id and a.submitted_at is null))[1] as "openAttemptId"
    from quiz_attempt a join course_version v on v.id = a.course_version_id
    where a.person_id = $2 and v.course_id = e.course_id) q
  where e.id = $1 and e.person_id = $2 and e.withdrawn_at is null`;

/**
 * Keeps an answer in one statement. The shared lock makes it wait for a submission under way, so an answer is either
 * graded or refused. A probe such as [{"key":"q1","options":["a"]}] lies within the paper when question and options
 * are on it.
 */
const ANSWER = `
  with attempt as (
    select a.id, a.person_id, a.commune_id, a.submitted_at is not null as submitted,
      a.deadline_at < $6::timestamptz as late, a.paper @> $4::jsonb as on_paper
    from quiz_attempt a join enrolment e on e.id = a.enrolment_id
    where a.id = $1 and a.person_id = $2 and e.withdrawn_at is null
    for share of a
  ), kept as (
    insert into quiz_answer (person_id, commune_id, attempt_id, question_key, chosen, answered_at)
    select person_id, commune_id, id, $3::text, $5::text[], $7::timestamptz from attempt
     where not submitted and not late and on_paper
    on conflict (person_id, attempt_id, question_key)
      do update set chosen = excluded.chosen, answered_at = excluded.answered_at
  )
  select submitted, late, on_paper as "onPaper" from attempt`;

/** The rows of attempts and answers, in as few statements as a request can do with. */
@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  async find(personId: string, attemptId: string): Promise<AttemptRow | undefined> {
    const [row] = await this.database.query<AttemptRow>(ATTEMPT, [attemptId, personId], 'quiz-attempt');
    return row;
  }

  async standing(personId: string, enrolmentId: string): Promise<QuizStanding | undefined> {
    const [row] = await this.database.query<QuizStanding>(STANDING, [enrolmentId, personId], 'quiz-standing');
    return row;
  }

  /** False when somebody was faster: there is an open attempt, or one with this number. */
  async insert(attempt: NewAttempt): Promise<boolean> {
    const { attemptId, personId, enrolmentId, courseVersionId, number, paper, startedAt, deadlineAt } = attempt;
    const inserted = await this.database.query(
      `insert into quiz_attempt (id, person_id, commune_id, enrolment_id, course_version_id, number, paper, started_at,
         deadline_at)
       select $1, e.person_id, e.commune_id, e.id, $4, $5, $6, $7, $8 from enrolment e
        where e.id = $3 and e.person_id = $2 and e.withdrawn_at is null
       on conflict do nothing returning id`,
      [attemptId, personId, enrolmentId, courseVersionId, number, JSON.stringify(paper), startedAt, deadlineAt],
      'quiz-start',
    );
    return inserted.length > 0;
  }

  /** @param latest an attempt whose deadline lies before this takes no answer any more. */
  async answer(
    personId: string,
    attemptId: string,
    answer: { questionKey: string; chosen: string[]; probe: object; at: Date; latest: Date },
  ): Promise<AnswerFate | undefined> {
    const { questionKey, chosen, probe, at, latest } = answer;
    const [fate] = await this.database.query<AnswerFate>(
      ANSWER,
      [attemptId, personId, questionKey, JSON.stringify([probe]), chosen, latest, at],
      'quiz-answer',
    );
    return fate;
  }

  /** Open attempts whose deadline lies before `latest`, the oldest first, with the learners they belong to. */
  async overdue(latest: Date, limit: number): Promise<(Learner & { attemptId: string })[]> {
    return this.database.query(
      `select a.id as "attemptId", a.person_id as "personId", a.commune_id as "communeId", e.hamlet_id as "hamletId",
         o.id as "accountId"
       from quiz_attempt a
       join enrolment e on e.id = a.enrolment_id
       join account o on o.person_id = a.person_id
       where a.submitted_at is null and e.withdrawn_at is null and a.deadline_at < $1
       order by a.deadline_at limit $2`,
      [latest, limit],
    );
  }

  /** Keeps everyone else from answering or submitting until the transaction ends. */
  async lock(personId: string, attemptId: string): Promise<void> {
    await this.database.query(
      `select from quiz_attempt where id = $1 and person_id = $2 for no key update`,
      [attemptId, personId],
      'quiz-lock',
    );
  }

  async close(attemptId: string, submittedAt: Date, grade: Grade): Promise<void> {
    await this.database.query(
      `update quiz_attempt set submitted_at = $2, correct_count = $3, score_percent = $4, passed = $5 where id = $1`,
      [attemptId, submittedAt, grade.correctCount, grade.scorePercent, grade.passed],
      'quiz-close',
    );
  }
}
