import type { Database } from '@hvs/platform/database';
import type { ListPage } from './list-page.rule.js';

/** Adds entries of the other side's list to a reconciliation. */
export async function keepEntries(database: Database, id: string, entries: ListPage['entries']): Promise<void> {
  const last = new Map<string, ListPage['entries'][number]>();
  for (const entry of entries) {
    const known = last.get(entry.key);
    if (!known || known.answer.state === 'received') last.set(entry.key, entry);
  }
  const kept = [...last.values()];
  await database.query(
    `insert into reconciliation_entry as kept (reconciliation_id, key, state, confirmed_on, reason)
     select $1, * from unnest($2::text[], $3::text[], $4::date[], $5::text[])
     on conflict (reconciliation_id, key) do update
     set state = excluded.state, confirmed_on = excluded.confirmed_on, reason = excluded.reason
     where kept.state = 'received'`,
    [
      id,
      kept.map(({ key }) => key),
      kept.map(({ answer }) => answer.state),
      kept.map(({ answer }) => (answer.state === 'confirmed' ? answer.confirmedOn : null)),
      kept.map(({ answer }) => (answer.state === 'returned' ? answer.reason : null)),
    ],
  );
}
