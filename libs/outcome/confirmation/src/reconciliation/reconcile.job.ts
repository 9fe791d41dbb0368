import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { Oddities } from '../channel/oddities.js';
import { Circuits } from '../gateway/circuits.js';
import { GatewayClient } from '../gateway/gateway-client.js';
import { COMPARE } from './compare.sql.js';
import { keepEntries } from './keep-entries.js';
import { type ListPage, readListPage } from './list-page.rule.js';

const ENTRIES_A_PAGE = 1_000;
/** Against a list that never ends. */
const MOST_PAGES = 5_000;

interface Running {
  id: string;
  communeId: string;
  source: 'gateway' | 'file';
  cursor: string | null;
}

/** Fetches the other side's list, page by page, and compares it with ours. Nothing but the report changes. */
@HandlesJob('confirmation.reconcile')
@Injectable()
export class Reconcile implements JobHandler<'confirmation.reconcile'> {
  constructor(
    private readonly database: Database,
    private readonly client: GatewayClient,
    private readonly circuits: Circuits,
    private readonly oddities: Oddities,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  handle = async ({ reconciliationId }: { reconciliationId: string }): Promise<void> => {
    const [running] = await this.database.query<Running>(
      `update reconciliation set state = 'running' where id = $1 and state in ('waiting', 'running')
       returning id, commune_id as "communeId", source, cursor`,
      [reconciliationId],
    );
    if (!running) return;
    const fault = running.source === 'gateway' ? await this.fetchAll(running) : null;
    await (fault === null ? this.compare(running) : this.fail(running, fault));
  };

  /** Fetches what is left of the list; a sentence of why it could not, otherwise null. */
  private async fetchAll({ id, cursor: kept }: Running): Promise<string | null> {
    let cursor = kept;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      if (!(await this.circuits.mayAsk())) return 'the gateway is away';
      const read = readListPage(await this.client.list(cursor, ENTRIES_A_PAGE));
      if ('fault' in read) {
        await this.circuits.failed(read.fault);
        return read.fault;
      }
      await this.circuits.succeeded();
      await this.keep(id, read);
      if (read.nextCursor === null) return null;
      if (read.nextCursor === cursor) return 'the list goes round in a circle';
      cursor = read.nextCursor;
    }
    return 'the list has no end';
  }

  /** A final state stands over an earlier one of the same key, whatever the order they come in. */
  private async keep(id: string, { entries, nonsense, nextCursor }: ListPage): Promise<void> {
    await this.database.transaction(async () => {
      for (const { key, sort, detail } of nonsense) await this.oddities.keep(sort, key, detail);
      await keepEntries(this.database, id, entries);
      await this.database.query('update reconciliation set cursor = $2 where id = $1', [id, nextCursor]);
    });
  }

  private async compare({ id, communeId, source }: Running): Promise<void> {
    await this.database.transaction(async () => {
      const channel = source === 'gateway' ? 'gateway' : null;
      const [counts] = await this.database.query<{ entries: number; agreed: number }>(COMPARE, [
        id,
        communeId,
        channel,
      ]);
      await this.database.query('delete from reconciliation_entry where reconciliation_id = $1', [id]);
      await this.database.query(
        `update reconciliation set state = 'done', entry_count = $2, agreed_count = $3, finished_at = $4 where id = $1`,
        [id, counts?.entries ?? 0, counts?.agreed ?? 0, this.clock.now()],
      );
    });
  }

  private async fail({ id }: Running, fault: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query('delete from reconciliation_entry where reconciliation_id = $1', [id]);
      await this.database.query(
        `update reconciliation set state = 'failed', fault = $2, finished_at = $3 where id = $1`,
        [id, fault.slice(0, 200), this.clock.now()],
      );
    });
  }
}
