import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STATEMENTS = `
  select round(total_exec_time + total_plan_time) as ms, calls, rows, round((total_exec_time / calls)::numeric, 3) as ms_each,
    regexp_replace(query, '\\s+', ' ', 'g') as statement
  from pg_stat_statements where calls > 5 and query not like '%pg_stat_statements%'
  order by total_exec_time + total_plan_time desc limit 25`;

/**
 * With `--profile`: CPU profiles of api and worker, and the statements that took most of the database's time.
 * @param {{ database: import('pg').Pool, dataDir: string, pids: () => import('./clocks.mjs').Pids }} system
 * @returns {(step: 'start' | 'stop') => Promise<void>}
 */
export function profilerOf({ database, dataDir, pids }) {
  return async (step) => {
    for (const pid of [pids().api, pids().worker]) process.kill(pid, 'SIGWINCH');
    if (step === 'start') {
      await database.query('select pg_stat_statements_reset()');
      return;
    }
    const { rows } = await database.query(STATEMENTS);
    const lines = rows.map(({ ms, calls, rows: count, ms_each: each, statement }) =>
      [`${ms} ms`, `${calls} ×`, `${each} ms`, `${count} rows`, statement.slice(0, 300)].join('  '),
    );
    const folder = path.join(dataDir, 'profiles');
    const time = new Date().toISOString().slice(11, 19).replaceAll(':', '');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${time}-statements.txt`), `${lines.join('\n')}\n`);
  };
}
