import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import {
  DIFFERENCE_SORTS,
  type DifferenceSort,
  type DifferenceView,
  type ReconciliationView,
} from './reconciliation.view.js';

const REPORTS_A_PAGE = 20;
const DIFFERENCES_A_PAGE = 100;

const SELECT = `
  select r.id, r.source, r.state, r.fault, r.requested_at as "requestedAt", r.finished_at as "finishedAt",
    jsonb_build_object('entries', r.entry_count, 'agreed', r.agreed_count) || found.counts as counts
  from reconciliation r cross join lateral (
    select jsonb_build_object(${DIFFERENCE_SORTS.map((sort) => `'${sort}', count(*) filter (where d.sort = '${sort}')`).join(', ')}) as counts
    from reconciliation_difference d where d.reconciliation_id = r.id
  ) found`;

const SELECT_DIFFERENCE = `
  select d.position, d.sort, d.key, d.case_id as "caseId", d.person_id as "personId", p.full_name as "fullName", d.ours,
    d.theirs, d.applied_at as "appliedAt",
    d.applied_at is null and d.sort in ('theirs-confirmed', 'ours-confirmed', 'theirs-returned')
      and (d.sort <> 'ours-confirmed' or d.theirs ->> 'state' = 'returned') as "mayApply"
  from reconciliation_difference d left join person p on p.id = d.person_id`;

/** Reads the reports of comparisons. */
@Injectable()
export class ReconciliationReports {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(
    communeIds: readonly string[],
    after?: string,
  ): Promise<{ reconciliations: ReconciliationView[]; nextAfter: string | null }> {
    const rows = await this.database.query<ReconciliationView>(
      `${SELECT} where r.commune_id = any($1::uuid[]) and ($2::uuid is null or r.id < $2)
       order by r.id desc limit ${REPORTS_A_PAGE + 1}`,
      [communeIds, after ?? null],
    );
    const reconciliations = rows.slice(0, REPORTS_A_PAGE);
    return { reconciliations, nextAfter: rows.length > REPORTS_A_PAGE ? (reconciliations.at(-1)?.id ?? null) : null };
  }

  /** @throws DomainError `reconciliation.not-found` */
  async find(id: string, communeIds: readonly string[]): Promise<ReconciliationView> {
    const [found] = await this.database.query<ReconciliationView>(
      `${SELECT} where r.id = $1 and r.commune_id = any($2::uuid[])`,
      [id, communeIds],
    );
    if (!found) throw new DomainError('reconciliation.not-found');
    return found;
  }

  /** Begins a report, or gives the one of the commune that is under way. */
  async open(order: {
    communeId: string;
    source: ReconciliationView['source'];
    accountId: string;
  }): Promise<{ id: string; isNew: boolean }> {
    const id = newId();
    const [row] = await this.database.query<{ id: string }>(
      `insert into reconciliation as open (id, commune_id, source, state, requested_by, requested_at)
       values ($1, $2, $3, 'waiting', $4, $5)
       on conflict (commune_id) where state in ('waiting', 'running') do update set source = open.source
       returning id`,
      [id, order.communeId, order.source, order.accountId, this.clock.now()],
    );
    return { id: row?.id ?? id, isNew: row?.id === id };
  }

  async differences(
    id: string,
    { sort, after }: { sort?: DifferenceSort | undefined; after?: number | undefined },
  ): Promise<{ differences: DifferenceView[]; nextAfter: number | null }> {
    const rows = await this.database.query<DifferenceView>(
      `${SELECT_DIFFERENCE} where d.reconciliation_id = $1 and d.position > $2 and ($3::text is null or d.sort = $3)
       order by d.position limit ${DIFFERENCES_A_PAGE + 1}`,
      [id, after ?? 0, sort ?? null],
    );
    const differences = rows.slice(0, DIFFERENCES_A_PAGE);
    return { differences, nextAfter: rows.length > DIFFERENCES_A_PAGE ? (differences.at(-1)?.position ?? null) : null };
  }

  /** One difference, locked until the transaction ends. */
  async hold(id: string, position: number): Promise<DifferenceView | null> {
    const [found] = await this.database.query<DifferenceView>(
      `${SELECT_DIFFERENCE} where d.reconciliation_id = $1 and d.position = $2 for update of d`,
      [id, position],
    );
    return found ?? null;
  }

  async markApplied(applied: {
    reconciliationId: string;
    position: number;
    appliedAt: Date;
    accountId: string;
  }): Promise<void> {
    await this.database.query(
      `update reconciliation_difference set applied_at = $3, applied_by = $4
       where reconciliation_id = $1 and position = $2`,
      [applied.reconciliationId, applied.position, applied.appliedAt, applied.accountId],
    );
  }
}
