import type { Database } from '@hvs/platform/database';

const ROWS_A_STATEMENT = 4_000;

/**
 * Inserts many rows with few statements. `columns` maps each column to its PostgreSQL type; the rows carry the same
 * keys. Bytes are given as `\x…` text.
 */
export async function insertRows<Row extends Record<string, unknown>>(
  database: Database,
  table: string,
  columns: Record<keyof Row & string, string>,
  rows: readonly Row[],
): Promise<void> {
  const names = Object.keys(columns);
  const shape = Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await database.query(
      `insert into ${table} (${names.join(', ')})
       select ${names.join(', ')} from jsonb_to_recordset($1::jsonb) as row (${shape})`,
      [JSON.stringify(rows.slice(start, start + ROWS_A_STATEMENT))],
    );
  }
}
