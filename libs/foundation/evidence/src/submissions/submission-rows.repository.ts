import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import type { Jurisdiction } from '@hvs/platform/access';
import type {
  SubmissionConflict,
  SubmissionCounts,
  SubmissionOfficial,
  SubmissionState,
} from './evidence-submission.view.js';
import type { SubmittableKind, SubmittedValue } from './submittable-kinds.rule.js';

/** A submission with the names that a list shows. */
export interface SubmissionRow {
  id: string;
  personId: string;
  communeId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  kind: SubmittableKind;
  value: SubmittedValue;
  occurredOn: string;
  note: string | null;
  state: SubmissionState;
  submittedBy: string;
  submitter: SubmissionOfficial;
  submittedAt: Date;
  checkedBy: string | null;
  checker: SubmissionOfficial | null;
  checkedAt: Date | null;
  reason: string | null;
  evidenceId: string | null;
}

export interface RowsWanted {
  jurisdiction: Jurisdiction;
  state?: SubmissionState | undefined;
  /** Only what this account entered, and what it may second: checklists of others that wait. */
  helper?: string | undefined;
  personId?: string | undefined;
  after?: string | undefined;
  limit: number;
}

/** Names of people are the register's; they are read in the same statement, as a list shows them beside each row. */
const SELECT = `
  select s.id, s.person_id as "personId", s.commune_id as "communeId", p.full_name as "fullName",
    extract(year from p.birth_date)::int as "birthYear", u.name as "hamletName", s.kind, s.value,
    s.occurred_on as "occurredOn", s.note, s.state, s.submitted_by as "submittedBy",
    jsonb_build_object('personId', s.submitted_by_person, 'fullName', coalesce(sp.full_name, '')) as submitter,
    s.submitted_at as "submittedAt", s.checked_by as "checkedBy",
    case when s.checked_by is not null then
      jsonb_build_object('personId', s.checked_by_person, 'fullName', coalesce(cp.full_name, '')) end as checker,
    s.checked_at as "checkedAt", s.reason, s.evidence_id as "evidenceId"
  from evidence_submission s
  join person p on p.id = s.person_id join unit u on u.id = p.hamlet_id
  left join person sp on sp.id = s.submitted_by_person
  left join person cp on cp.id = s.checked_by_person`;

const CERTIFICATES = `('national-certificate', 'other-certificate')`;

/** The stored submissions. */
@Injectable()
export class SubmissionRowsRepository {
  constructor(private readonly database: Database) {}

  /** False when a submission of this id is there already. */
  async add(row: {
    id: string;
    personId: string;
    communeId: string;
    kind: SubmittableKind;
    value: SubmittedValue;
    occurredOn: string;
    note: string | null;
    submittedBy: { accountId: string; personId: string };
  }): Promise<boolean> {
    const written = await this.database.query(
      `insert into evidence_submission (id, person_id, commune_id, kind, value, occurred_on, note, state,
         submitted_by, submitted_by_person)
       values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, $9) on conflict (id) do nothing returning id`,
      [
        row.id,
        row.personId,
        row.communeId,
        row.kind,
        row.value,
        row.occurredOn,
        row.note,
        row.submittedBy.accountId,
        row.submittedBy.personId,
      ],
    );
    return written.length > 0;
  }

  /** One submission; with `lock` nobody else checks it until the running transaction ends. */
  async find(id: string, lock = false): Promise<SubmissionRow | null> {
    const [row] = await this.database.query<SubmissionRow>(
      `${SELECT} where s.id = $1 ${lock ? 'for update of s' : ''}`,
      [id],
    );
    return row ?? null;
  }

  async list(wanted: RowsWanted): Promise<SubmissionRow[]> {
    const values: unknown[] = [wanted.limit];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const conditions: string[] = [];
    if (wanted.jurisdiction.kind === 'own') conditions.push('false');
    if (wanted.jurisdiction.kind === 'units')
      conditions.push(`u.path <@ any(${bind(wanted.jurisdiction.paths)}::ltree[])`);
    if (wanted.personId) conditions.push(`s.person_id = ${bind(wanted.personId)}`);
    if (wanted.state) conditions.push(`s.state = ${bind(wanted.state)}`);
    if (wanted.helper)
      conditions.push(`(s.submitted_by = ${bind(wanted.helper)} or (s.kind = 'observed' and s.state = 'waiting'))`);
    // Who waits longest comes first; what is done is read from the newest
    const [than, order] = wanted.state === 'waiting' ? ['>', 'asc'] : ['<', 'desc'];
    if (wanted.after)
      conditions.push(`(s.submitted_at, s.id) ${than}
        (select l.submitted_at, l.id from evidence_submission l where l.id = ${bind(wanted.after)})`);
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
    return this.database.query<SubmissionRow>(
      `${SELECT} ${where} order by s.submitted_at ${order}, s.id ${order} limit $1`,
      values,
    );
  }

  /** Counts what waits, and of that what `reader` may check: the rule of `mayCheckNow` over a whole jurisdiction. */
  async counts(jurisdiction: Jurisdiction, reader: { accountId: string; personId: string }): Promise<SubmissionCounts> {
    if (jurisdiction.kind === 'own') return { waiting: 0, mayCheck: 0 };
    const paths = jurisdiction.kind === 'units' ? jurisdiction.paths : null;
    const [counts] = await this.database.query<SubmissionCounts>(
      `select count(*)::int as waiting,
         (count(*) filter (where s.person_id <> $3 and s.submitted_by <> $2 and s.submitted_by_person <> $3))::int
           as "mayCheck"
       from evidence_submission s join person p on p.id = s.person_id join unit u on u.id = p.hamlet_id
       where s.state = 'waiting' and ($1::ltree[] is null or u.path <@ any($1::ltree[]))`,
      [paths, reader.accountId, reader.personId],
      'submission-counts',
    );
    return counts ?? { waiting: 0, mayCheck: 0 };
  }

  async close(
    id: string,
    end: {
      state: 'accepted' | 'refused';
      by: { accountId: string; personId: string } | null;
      reason: string | null;
      evidenceId: string | null;
    },
  ): Promise<void> {
    await this.database.query(
      `update evidence_submission set state = $2, checked_by = $3, checked_by_person = $4,
         checked_at = case when $3::uuid is null then null else now() end, reason = $5, evidence_id = $6
       where id = $1`,
      [id, end.state, end.by?.accountId ?? null, end.by?.personId ?? null, end.reason, end.evidenceId],
    );
  }

  /** Who else has the certificate numbers of these submissions; people outside the jurisdiction stay unnamed. */
  async conflictsOf(ids: readonly string[], jurisdiction: Jurisdiction): Promise<Map<string, SubmissionConflict[]>> {
    const paths = jurisdiction.kind === 'units' ? jurisdiction.paths : null;
    const rows = await this.database.query<SubmissionConflict & { submissionId: string }>(
      `select s.id as "submissionId", o."where", o.id,
         case when $2::ltree[] is null or u.path <@ any($2::ltree[]) then p.id end as "personId",
         case when $2::ltree[] is null or u.path <@ any($2::ltree[]) then p.full_name end as "fullName"
       from evidence_submission s
       cross join lateral (
         select 'evidence' as "where", e.id, e.person_id, e.value from evidence e
         where e.kind = s.kind and e.kind in ${CERTIFICATES}
           and certificate_number_key(e.value) = certificate_number_key(s.value)
           and e.correction is distinct from 'withdrawn' and not exists (
             select from evidence c where c.person_id = e.person_id and c.corrects_id = e.id)
         union all
         select 'submission', w.id, w.person_id, w.value from evidence_submission w
         where w.kind = s.kind and w.kind in ${CERTIFICATES} and w.state = 'waiting'
           and certificate_number_key(w.value) = certificate_number_key(s.value)) o
       join person p on p.id = o.person_id join unit u on u.id = p.hamlet_id
       where s.id = any($1::uuid[]) and s.kind in ${CERTIFICATES} and o.person_id <> s.person_id
         and lower(coalesce(o.value ->> 'issuer', '')) = lower(coalesce(s.value ->> 'issuer', ''))
       order by s.id, o.id`,
      [ids, paths],
    );
    const found = Map.groupBy(rows, ({ submissionId }) => submissionId);
    return new Map([...found].map(([id, others]) => [id, others.map(withoutSubmission)]));
  }
}

function withoutSubmission({ where, id, personId, fullName }: SubmissionConflict): SubmissionConflict {
  return { where, id, personId, fullName };
}
