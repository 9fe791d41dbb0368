import { openAsBlob } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { settleTables } from '../learners.mjs';
import { writeRegisterFile } from '../register-file.mjs';
import { perSecond } from '../report.mjs';
import { forgetPeak, peakOf } from '../system/memory.mjs';
import { administratorCookie } from './rates.mjs';
import { untilQuiet } from './until-quiet.mjs';

const DEADLINE_MS = 300_000;
const SETTLE_MS = 120_000;

/** A register of 50,000 people, all new, sent as an Excel file through the api. @type {import('./index.mjs').Bench} */
export async function importRegister(system, { quick }) {
  const { database, clocks, pids, profile } = system;
  const rows = quick ? 3000 : 50_000;
  const file = path.join(system.dataDir, `register-${rows}.xlsx`);
  const { rows: hamlets } = await database.query(`select name from unit where kind = 'hamlet' order by position`);
  await writeRegisterFile(file, { rows, hamlets: hamlets.map(({ name }) => name) });
  await settleTables(database);
  forgetPeak(pids().worker);
  const before = clocks.read(pids());
  await profile('start');
  const begun = performance.now();
  const importId = await send(system, file);
  const { state, created_count: created } = await untilFinished(database, importId);
  const seconds = (performance.now() - begun) / 1000;
  await profile('stop');
  const cpu = clocks.between(before, clocks.read(pids()), rows);
  const peak = peakOf(pids().worker);
  const failure = state === 'done' && created === rows ? undefined : `${state}, ${created} of ${rows} people created`;
  const after = await untilQuiet(database, SETTLE_MS).then(
    () => `everyone was checked and counted ${(performance.now() / 1000 - begun / 1000 - seconds).toFixed(0)} s later`,
    (/** @type {Error} */ { message }) => message,
  );
  return [
    {
      what: `import of ${rows.toLocaleString('en')} new people from Excel`,
      rate: perSecond(rows / seconds, 'rows'),
      cpu,
      note: `${seconds.toFixed(1)} s, the worker at most ${peak.toFixed(0)} MB; ${after}`,
      failure,
    },
  ];
}

/**
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} file
 * @returns {Promise<string>} id of the import
 */
async function send({ port, database }, file) {
  const body = new FormData();
  body.append('file', await openAsBlob(file), 'so-dan-cu.xlsx');
  const cookie = await administratorCookie(database);
  const url = `http://127.0.0.1:${port}/api/administrator/register-imports`;
  const answer = await fetch(url, { method: 'POST', headers: { cookie }, body, signal: AbortSignal.timeout(30_000) });
  const text = await answer.text();
  if (answer.status !== 202) throw new Failure(`The register file was not accepted: ${answer.status} ${text}`);
  return JSON.parse(text).importId;
}

/**
 * @param {import('pg').Pool} database
 * @param {string} importId
 * @returns {Promise<{ state: string, created_count: number }>}
 */
async function untilFinished(database, importId) {
  const end = performance.now() + DEADLINE_MS;
  while (performance.now() < end) {
    const { rows } = await database.query('select state, created_count from register_import where id = $1', [importId]);
    if (rows[0].state === 'done' || rows[0].state === 'refused') return rows[0];
    await sleep(50);
  }
  throw new Failure(`The import was not finished after ${DEADLINE_MS / 1000} s`);
}
