import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { settleTables } from '../learners.mjs';
import { atLeast, perSecond } from '../report.mjs';
import { untilQuiet } from './until-quiet.mjs';

const DEADLINE_MS = 300_000;

/**
 * The nightly check of everybody, by the worker: once with every decision new, as after a change of criteria, and once with
 * nothing changed, as on most nights.
 * @type {import('./index.mjs').Bench}
 */
export async function fullPass(system) {
  const { database } = system;
  await untilQuiet(database, DEADLINE_MS);
  await database.query('truncate current_decision, standing');
  await settleTables(database);
  const first = await pass(system, 'full pass, every decision new');
  const begun = performance.now();
  await untilQuiet(database, DEADLINE_MS);
  const behind = (performance.now() - begun) / 1000;
  await settleTables(database);
  const second = await pass(system, 'full pass, nothing changed');
  return [{ ...first, note: `the rates of all hamlets followed ${behind.toFixed(1)} s later` }, second];
}

/**
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} what
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function pass({ database, clocks, pids, profile }, what) {
  const before = clocks.read(pids());
  await profile('start');
  const passId = await request(database);
  const { checked, seconds } = await untilFinished(database, passId);
  await profile('stop');
  const rate = checked / seconds;
  const cpu = clocks.between(before, clocks.read(pids()), checked);
  return { what, rate: perSecond(rate, 'people'), cpu, mark: atLeast('people/s', rate, 5000) };
}

/**
 * Asks for a pass as an administrator does.
 * @param {import('pg').Pool} database
 * @returns {Promise<string>}
 */
async function request(database) {
  const passId = randomUUID();
  await database.query(
    `with pass as (insert into full_pass (id, as_of, reason) values ($1, current_date, 'asked-for') returning id),
     asked as (insert into job_request (name, key, payload, ticket)
       select 'universalization.check-everyone', id || ' ' || runner, jsonb_build_object('passId', id, 'runner', runner),
         gen_random_uuid() from pass, generate_series(1, 2) as runner)
     select pg_notify('hvs_relay', '')`,
    [passId],
  );
  return passId;
}

/**
 * @param {import('pg').Pool} database
 * @param {string} passId
 * @returns {Promise<{ checked: number, seconds: number }>} from the request to the last commit
 */
async function untilFinished(database, passId) {
  const begun = performance.now();
  while (performance.now() - begun < DEADLINE_MS) {
    const { rows } = await database.query('select checked_count, finished_at from full_pass where id = $1', [passId]);
    if (rows[0].finished_at) return { checked: rows[0].checked_count, seconds: (performance.now() - begun) / 1000 };
    await sleep(20);
  }
  throw new Failure(`A full pass was not finished after ${DEADLINE_MS / 1000} s`);
}
