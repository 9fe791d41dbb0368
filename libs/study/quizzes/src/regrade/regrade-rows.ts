import { Injectable } from '@nestjs/common';
import type { QuestionRemedy } from '@hvs/contracts';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import type { AttemptRow } from '../attempts.js';
import { MARKS_OF_A } from '../attempts.sql.js';
import type { GradedAttempt, RegradeChange } from './regrade-change.rule.js';
import type { RegradableVersion, RegradedPerson } from './regrade.view.js';

export interface RegradeRow {
  regradeId: string;
  communeId: string;
  courseId: string;
  courseVersionId: string;
  questionKey: string;
  remedy: QuestionRemedy;
  reason: string;
  attempts: number;
  changed: number;
  gained: number;
  lost: number;
  drawnUpBy: string;
  drawnUpByPerson: string;
  drawnUpByName: string;
  drawnUpAt: Date;
  appliedBy: string | null;
  appliedAt: Date | null;
  finishedAt: Date | null;
}

/** An attempt of a batch with all that evidence and events say of it. */
export type BatchAttempt = GradedAttempt &
  Pick<
    AttemptRow,
    | 'personId'
    | 'communeId'
    | 'hamletId'
    | 'enrolmentId'
    | 'courseId'
    | 'courseVersionId'
    | 'supervisedBy'
    | 'assistedBy'
    | 'place'
    | 'startedAt'
  > & { submittedAt: Date };

export type RegradeKey = Pick<RegradeRow, 'courseVersionId' | 'communeId' | 'questionKey'>;

const SELECT = `
  select r.id as "regradeId", r.commune_id as "communeId", r.course_id as "courseId",
    r.course_version_id as "courseVersionId", r.question_key as "questionKey", r.remedy, r.reason, r.attempts,
    r.drawn_up_by as "drawnUpBy", r.drawn_up_by_person as "drawnUpByPerson", p.full_name as "drawnUpByName",
    r.drawn_up_at as "drawnUpAt", r.applied_by as "appliedBy", r.applied_at as "appliedAt",
    r.finished_at as "finishedAt", c.*
  from quiz_regrade r join person p on p.id = r.drawn_up_by_person
  cross join lateral (
    select count(*)::int as changed, (count(*) filter (where passed_after and not passed_before))::int as gained,
      (count(*) filter (where passed_before and not passed_after))::int as lost
    from quiz_regrade_result s where s.regrade_id = r.id and (r.finished_at is null or s.applied)) c`;

const BATCH = `
  select a.id as "attemptId", a.person_id as "personId", a.commune_id as "communeId", e.hamlet_id as "hamletId",
    a.enrolment_id as "enrolmentId", e.course_id as "courseId", a.course_version_id as "courseVersionId", a.paper,
    a.started_at as "startedAt", a.submitted_at as "submittedAt", a.supervised_by as "supervisedBy", a.place,
    a.assisted_by as "assistedBy",
    a.score_percent as "scorePercent", a.passed,
    coalesce((select jsonb_object_agg(q.question_key, q.chosen) from quiz_answer q
               where q.person_id = a.person_id and q.attempt_id = a.id), '{}') as answers,
    ${MARKS_OF_A} as marks
  from quiz_attempt a join enrolment e on e.id = a.enrolment_id
  where a.course_version_id = $1 and a.commune_id = $2 and a.submitted_at is not null
    and a.paper @> jsonb_build_array(jsonb_build_object('key', $3::text))
    and ($4::timestamptz is null or (a.started_at, a.id) > ($4, $5::uuid))
  order by a.started_at, a.id limit $6`;

const WRITE_RESULTS = `
  insert into quiz_regrade_result (regrade_id, attempt_id, person_id, commune_id, score_before, score_after,
    passed_before, passed_after, applied)
  select $1, a.id, a.person_id, a.commune_id, n.score_before, n.score_after, n.passed_before, n.passed_after, $7
  from unnest($2::uuid[], $3::int[], $4::int[], $5::boolean[], $6::boolean[])
    as n (id, score_before, score_after, passed_before, passed_after) join quiz_attempt a on a.id = n.id
  on conflict (regrade_id, attempt_id) do update set score_before = excluded.score_before,
    score_after = excluded.score_after, passed_before = excluded.passed_before, passed_after = excluded.passed_after,
    applied = excluded.applied`;

/** The stored regrades and the batches they work on. */
@Injectable()
export class RegradeRows {
  constructor(private readonly database: Database) {}

  async find(regradeId: string, communeIds: string[] | null, lock = false): Promise<RegradeRow | undefined> {
    if (lock) await this.database.query(`select from quiz_regrade where id = $1 for update`, [regradeId]);
    const [row] = await this.database.query<RegradeRow>(
      `${SELECT} where r.id = $1 and ($2::uuid[] is null or r.commune_id = any($2))`,
      [regradeId, communeIds],
    );
    return row;
  }

  list(communeIds: string[], after: string | null, limit: number): Promise<RegradeRow[]> {
    return this.database.query<RegradeRow>(
      `${SELECT} where r.commune_id = any($1::uuid[]) and ($2::uuid is null or (r.drawn_up_at, r.id) <
         (select l.drawn_up_at, l.id from quiz_regrade l where l.id = $2))
       order by r.drawn_up_at desc, r.id desc limit $3`,
      [communeIds, after, limit],
    );
  }

  async add(
    actor: Actor,
    row: Pick<
      RegradeRow,
      'regradeId' | 'communeId' | 'courseId' | 'courseVersionId' | 'questionKey' | 'remedy' | 'reason' | 'drawnUpAt'
    >,
  ): Promise<boolean> {
    const written = await this.database.query(
      `insert into quiz_regrade (id, commune_id, course_id, course_version_id, question_key, remedy, reason,
         drawn_up_by, drawn_up_by_person, drawn_up_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`,
      [
        row.regradeId,
        row.communeId,
        row.courseId,
        row.courseVersionId,
        row.questionKey,
        row.remedy,
        row.reason,
        actor.accountId,
        actor.personId,
        row.drawnUpAt,
      ],
    );
    return written.length > 0;
  }

  async noteAttempts(regradeId: string, attempts: number): Promise<void> {
    await this.database.query(`update quiz_regrade set attempts = $2 where id = $1`, [regradeId, attempts]);
  }

  async applied(actor: Actor, regradeId: string, at: Date): Promise<void> {
    await this.database.query(`update quiz_regrade set applied_by = $2, applied_at = $3 where id = $1`, [
      regradeId,
      actor.accountId,
      at,
    ]);
  }

  async finished(regradeId: string, at: Date): Promise<void> {
    await this.database.query(`update quiz_regrade set finished_at = $2 where id = $1 and finished_at is null`, [
      regradeId,
      at,
    ]);
  }

  /** Remedies in force of a version in a commune. */
  async remedies({ courseVersionId, communeId }: RegradeKey): Promise<Record<string, QuestionRemedy>> {
    const rows = await this.database.query<{ key: string; remedy: QuestionRemedy }>(
      `select distinct on (question_key) question_key as key, remedy from quiz_regrade
        where course_version_id = $1 and commune_id = $2 and applied_at is not null
        order by question_key, applied_at desc, id desc`,
      [courseVersionId, communeId],
    );
    return Object.fromEntries(rows.map(({ key, remedy }) => [key, remedy]));
  }

  /** Handed-in attempts that bear the question, in the order of their start; with `lock` until the transaction ends. */
  batch(
    { courseVersionId, communeId, questionKey }: RegradeKey,
    after: BatchAttempt | undefined,
    { limit, lock }: { limit: number; lock: boolean },
  ): Promise<BatchAttempt[]> {
    return this.database.query<BatchAttempt>(`${BATCH} ${lock ? 'for no key update of a' : ''}`, [
      courseVersionId,
      communeId,
      questionKey,
      after?.startedAt ?? null,
      after?.attemptId ?? null,
      limit,
    ]);
  }

  async writeResults(regradeId: string, changes: readonly RegradeChange[], isApplied: boolean): Promise<void> {
    if (changes.length === 0) return;
    await this.database.query(WRITE_RESULTS, [
      regradeId,
      changes.map(({ attemptId }) => attemptId),
      changes.map(({ scoreBefore }) => scoreBefore),
      changes.map(({ grade }) => grade.scorePercent),
      changes.map(({ passedBefore }) => passedBefore),
      changes.map(({ grade }) => grade.passed),
      isApplied,
    ]);
  }

  /** The grades of a whole batch in one statement. */
  async writeGrades(changes: readonly RegradeChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.database.query(
      `update quiz_attempt a set correct_count = n.correct, score_percent = n.score, passed = n.passed
         from unnest($1::uuid[], $2::int[], $3::int[], $4::boolean[]) as n (id, correct, score, passed)
        where a.id = n.id`,
      [
        changes.map(({ attemptId }) => attemptId),
        changes.map(({ grade }) => grade.correctCount),
        changes.map(({ grade }) => grade.scorePercent),
        changes.map(({ grade }) => grade.passed),
      ],
    );
  }

  /** Who gains or loses first, then the others whose score changes. */
  people(regradeId: string, after: string | null, limit: number): Promise<RegradedPerson[]> {
    return this.database.query<RegradedPerson>(
      `select s.attempt_id as "attemptId", p.full_name as "fullName", extract(year from p.birth_date)::int as "birthYear",
         u.name as "hamletName", s.score_before as "scoreBefore", s.score_after as "scoreAfter",
         s.passed_before as "passedBefore", s.passed_after as "passedAfter"
       from quiz_regrade_result s join person p on p.id = s.person_id join unit u on u.id = p.hamlet_id
       where s.regrade_id = $1 and ($2::uuid is null or (s.passed_before = s.passed_after, s.attempt_id) >
         (select l.passed_before = l.passed_after, l.attempt_id from quiz_regrade_result l
           where l.regrade_id = $1 and l.attempt_id = $2))
       order by s.passed_before = s.passed_after, s.attempt_id limit $3`,
      [regradeId, after, limit],
    );
  }

  /** Versions whose quiz somebody of these communes took, the newest first. */
  versions(communeIds: string[]): Promise<Omit<RegradableVersion, 'courseTitle'>[]> {
    return this.database.query(
      `select v.course_id as "courseId", v.id as "versionId", v.version, count(*)::int as attempts
         from quiz_attempt a join course_version v on v.id = a.course_version_id
        where a.commune_id = any($1::uuid[]) and a.submitted_at is not null
        group by v.id order by max(a.started_at) desc limit 100`,
      [communeIds],
    );
  }
}
