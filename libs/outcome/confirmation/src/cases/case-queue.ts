import { Injectable } from '@nestjs/common';
import type { ConfirmationCaseState } from '@hvs/contracts';
import { Database } from '@hvs/platform/database';
import type {
  CaseFilter,
  CaseFlag,
  CaseQueueView,
  CaseRow,
  CaseStepView,
  OpenState,
  SubmissionView,
} from './case.view.js';
import { OPEN_STATES } from './case.view.js';
import { withinPaths } from './case-turns.js';

const LIMIT = 50;
const LARGEST_LIMIT = 200;

/**
 * Tables of other domains are read here, as what an officer filters by must be decided in one statement: evidence of a
 * sign-in with VNeID that still counts, objections that wait for an answer.
 */
const FLAGS: Record<CaseFlag, string> = {
  'identity-unproven': `not exists (
    select from evidence e where e.person_id = c.person_id and e.kind = 'vneid-sign-in' and e.correction is null
      and not exists (select from evidence w where w.person_id = e.person_id and w.corrects_id = e.id))`,
  'returned-before': 'c.returned_before',
  'objection-open': 'exists (select from objection o where o.person_id = c.person_id and o.answered_at is null)',
  'standing-lapsed': 'c.standing_lapsed_at is not null',
  'answer-odd': `exists (
    select from gateway_oddity g join confirmation_submission s on s.id = g.submission_id where s.case_id = c.id)`,
};

const FLAG_LIST = Object.entries(FLAGS)
  .map(([flag, holds]) => `case when ${holds} then '${flag}' end`)
  .join(', ');

const SELECT_CASE = `
  select c.id as "caseId", c.person_id as "personId", p.full_name as "fullName",
    extract(year from p.birth_date)::int as "birthYear", u.name as "hamletName", c.state, c.since, c.reason,
    array_remove(array[${FLAG_LIST}], null) as flags
  from confirmation_case c join person p on p.id = c.person_id join unit u on u.id = p.hamlet_id`;

/** Communes at, above or below the paths: with them the queue is read along its index. */
const COMMUNES = `c.commune_id in (
  select k.id from unit k
  where k.kind = 'commune' and ($1::ltree[] is null or k.path <@ any($1::ltree[]) or k.path @> any($1::ltree[])))`;

/** Reads cases. What turns them is `ConfirmationCases`. */
@Injectable()
export class CaseQueue {
  constructor(private readonly database: Database) {}

  /** A page of the queue, the longest waiting first, and how many of each state there are without the filter. */
  async page(filter: CaseFilter, paths: string[] | null): Promise<CaseQueueView> {
    const limit = Math.min(Math.max(filter.limit ?? LIMIT, 1), LARGEST_LIMIT);
    const values: unknown[] = [paths, limit + 1, filter.state ?? 'ready'];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [COMMUNES, withinPaths('$1'), 'c.state = $3'];
    if (filter.hamletId) conditions.push(`p.hamlet_id = ${bind(filter.hamletId)}`);
    if (filter.targetGroup) {
      conditions.push(`exists (select from person_target_group g
        where g.person_id = p.id and g.target_group = ${bind(filter.targetGroup)} and g.valid_from <= current_date
          and (g.valid_to is null or g.valid_to >= current_date))`);
    }
    if (filter.flag) conditions.push(FLAGS[filter.flag]);
    if (filter.after) {
      conditions.push(
        `(c.since, c.id) > (select a.since, a.id from confirmation_case a where a.id = ${bind(filter.after)})`,
      );
    }
    const rows = await this.database.query<CaseRow>(
      `${SELECT_CASE} where ${conditions.join(' and ')} order by c.since, c.id limit $2`,
      values,
    );
    const cases = rows.slice(0, limit);
    const nextAfter = rows.length > limit ? (cases.at(-1)?.caseId ?? null) : null;
    return { cases, nextAfter, counts: await this.counts(paths) };
  }

  /** The case as a row, or null outside the paths. */
  async find(caseId: string, paths: string[] | null): Promise<CaseRow | null> {
    const [row] = await this.database.query<CaseRow>(
      `${SELECT_CASE} where c.id = $2 and ${withinPaths('$1')}`,
      [paths, caseId],
      'confirmation-case-find',
    );
    return row ?? null;
  }

  async stepsOf(caseId: string): Promise<CaseStepView[]> {
    return this.database.query<CaseStepView>(
      `select s.position, s.deed, s.state, s.at, s.cause, s.reason, p.full_name as by
       from confirmation_case_step s left join person p on p.id = s.by_person
       where s.case_id = $1 order by s.position`,
      [caseId],
      'confirmation-case-steps',
    );
  }

  async submissionsOf(caseId: string): Promise<SubmissionView[]> {
    return this.database.query<SubmissionView>(
      `select id, channel, state, submitted_at as "submittedAt", send_count as "sendCount", sent_at as "sentAt",
         case when channel = 'gateway' and state in ('waiting', 'sent') then next_attempt_at end as "nextAttemptAt",
         receipt, answered_at as "answeredAt", confirmed_on as "confirmedOn", answer_reason as "answerReason"
       from confirmation_submission where case_id = $1 order by id`,
      [caseId],
      'confirmation-case-submissions',
    );
  }

  /** Who took the last step of the cases, by name; null where it was no officer. */
  async lastStepsOf(caseIds: readonly string[]): Promise<Map<string, { accountId: string | null; by: string | null }>> {
    const rows = await this.database.query<{ caseId: string; accountId: string | null; by: string | null }>(
      `select distinct on (s.case_id) s.case_id as "caseId", s.by_account as "accountId", p.full_name as by
       from confirmation_case_step s left join person p on p.id = s.by_person
       where s.case_id = any($1::uuid[]) order by s.case_id, s.position desc`,
      [caseIds],
    );
    return new Map(rows.map((row) => [row.caseId, row]));
  }

  /** How many cases of each open state there are below the paths. */
  async counts(paths: string[] | null): Promise<Record<OpenState, number>> {
    const rows = await this.database.query<{ state: ConfirmationCaseState; count: number }>(
      `select c.state, count(*)::int as count
       from confirmation_case c join person p on p.id = c.person_id join unit u on u.id = p.hamlet_id
       where ${COMMUNES} and ${withinPaths('$1')} and c.state in ('ready', 'reviewed', 'submitted', 'returned')
       group by c.state`,
      [paths],
      'confirmation-case-counts',
    );
    const counted = new Map(rows.map(({ state, count }) => [state, count]));
    return Object.fromEntries(OPEN_STATES.map((state) => [state, counted.get(state) ?? 0])) as Record<
      OpenState,
      number
    >;
  }
}
