import { randomUUID } from 'node:crypto';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { EIGHT_PREDICATES, fillRegister } from '../criteria/population.mjs';
import { spreadOf } from '../generator/meter.mjs';
import { newLearners, settleTables, signedIn } from '../learners.mjs';
import { below, progress } from '../report.mjs';
import { forgetPeak, memoryOf, peakOf } from '../system/memory.mjs';
import { untilQuiet } from './until-quiet.mjs';
import { readTimes, writeEvidence } from './vneid-latency.mjs';

const DEADLINE_MS = 900_000;
const SAMPLES = 500;
const PER_SECOND = 100;
/** Marks are those of a million people; fewer have to be quicker all the more. */
const PASS_SECONDS = 60;

/**
 * How passes, previews and questions about single people grow with the register: people with 20 rows of evidence each,
 * judged by one set of eight predicates.
 * @type {import('./index.mjs').Bench}
 */
export async function criteria(system, { sizes, quick }) {
  const { database } = system;
  await untilQuiet(database, DEADLINE_MS);
  const figures = [];
  const client = await database.connect();
  try {
    await putInForce(client);
    for (const size of sizes) {
      progress(`  register of ${size.toLocaleString('en')}`);
      await fillRegister(client, size);
      figures.push(...(await measure(system, client, { size, seconds: quick ? 5 : 20 })));
    }
  } finally {
    client.release();
  }
  return figures;
}

/** One set judges, whatever was in force before. @param {import('pg').PoolClient} client */
async function putInForce(client) {
  await client.query('set session_replication_role = replica');
  await client.query('delete from criteria_set');
  await client.query(
    `insert into criteria_set (id, target_group, version, title, document, in_force_from)
     values (gen_random_uuid(), 'resident', 1, 'Tám điều kiện', $1, '2026-01-01')`,
    [EIGHT_PREDICATES],
  );
  await client.query('reset session_replication_role');
}

/**
 * @param {import('../system/start-system.mjs').System} system
 * @param {import('pg').PoolClient} client
 * @param {{ size: number, seconds: number }} wishes
 * @returns {Promise<import('../report.mjs').Figure[]>}
 */
async function measure(system, client, { size, seconds }) {
  const { database } = system;
  const of = `of ${size.toLocaleString('en')}`;
  await client.query('truncate decision, current_decision, standing, decision_lapse');
  await settleTables(database);
  const first = await pass(system, `full pass ${of}, every decision new`);
  await untilQuiet(database, DEADLINE_MS);
  await settleTables(database);
  const second = await pass(system, `full pass ${of}, nothing changed`);
  await untilQuiet(database, DEADLINE_MS);
  return [
    first,
    second,
    await preview(system, of),
    await explained(system, of),
    await found(database, of),
    await latencyBesidePass(system, { of, size, seconds }),
  ];
}

/**
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} what
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function pass(system, what) {
  const { database, clocks, pids } = system;
  const worker = system.pidOf('worker');
  const atRest = memoryOf(worker).resident;
  forgetPeak(worker);
  const before = clocks.read(pids());
  const begun = performance.now();
  const id = await requestPass(database);
  const { checked_count: checked } = await untilDone(database, 'full_pass', id);
  const took = (performance.now() - begun) / 1000;
  return {
    what,
    rate: `${took.toFixed(1)} s`,
    cpu: clocks.between(before, clocks.read(pids()), checked),
    mark: below('s', took, PASS_SECONDS),
    note: `memory of the worker ${atRest.toFixed(0)} MB before, ${peakOf(worker).toFixed(0)} MB at its peak`,
  };
}

/**
 * As an administrator asks for one.
 * @param {import('pg').Pool} database
 * @param {number | null} rate at most this many people a second
 */
async function requestPass(database, rate = null) {
  const id = randomUUID();
  await database.query(
    `with pass as (insert into full_pass (id, as_of, reason, rate_per_second)
       values ($1, current_date, 'asked-for', $2) returning id),
     asked as (insert into job_request (name, key, payload, ticket)
       select 'universalization.check-everyone', id || ' ' || runner, jsonb_build_object('passId', id, 'runner', runner),
         gen_random_uuid() from pass, generate_series(1, 2) as runner)
     select pg_notify('hvs_relay', '')`,
    [id, rate],
  );
  return id;
}

/**
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} of
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function preview({ database }, of) {
  const id = randomUUID();
  const begun = performance.now();
  await database.query(
    `with preview as (
       insert into criteria_preview (id, draft_id, target_group, document, document_hash, combining, requested_by)
       values ($1, gen_random_uuid(), 'resident', $2, '', 'required', gen_random_uuid()) returning id),
     asked as (insert into job_request (name, key, payload, ticket)
       select 'universalization.preview-criteria', id::text, jsonb_build_object('previewId', id), gen_random_uuid() from preview)
     select pg_notify('hvs_relay', '')`,
    [id, { ...EIGHT_PREDICATES, kind: 'at-least', count: 6 }],
  );
  await untilDone(database, 'criteria_preview', id);
  const took = (performance.now() - begun) / 1000;
  return { what: `preview of criteria for a register ${of}`, rate: `${took.toFixed(1)} s`, mark: below('s', took, 60) };
}

/**
 * One question after the other over the api, with a session, as a browser asks.
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} of
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function explained({ database, port }, of) {
  const learners = await signedIn(database, await strangers(database));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (const { cookie } of learners) {
    const begun = performance.now();
    await ask(agent, port, cookie);
    times.push(performance.now() - begun);
  }
  agent.destroy();
  const spread = spreadOf(times.slice(SAMPLES / 5));
  return { what: `one person explained, ${of}`, spread, mark: below('p95', spread.p95, 10) };
}

/**
 * @param {Agent} agent
 * @param {number} port
 * @param {string} cookie
 * @returns {Promise<void>}
 */
function ask(agent, port, cookie) {
  return new Promise((resolve, reject) => {
    const path = '/api/learner/universalization';
    get({ agent, host: '127.0.0.1', port, path, headers: { cookie } }, (answer) => {
      answer.resume();
      answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Failure(`${answer.statusCode}`))));
    }).on('error', reject);
  });
}

/** People with evidence and without an account. @param {import('pg').Pool} database */
async function strangers(database) {
  const { rows } = await database.query(
    `select p.id from person p join evidence_head h on h.person_id = p.id
     where not exists (select from account a where a.person_id = p.id) order by md5(p.id::text) limit ${SAMPLES}`,
  );
  return rows.map(({ id }) => id);
}

/**
 * The statement behind a search by citizen id: its blind index is made in the api and costs microseconds.
 * @param {import('pg').Pool} database
 * @param {string} of
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function found(database, of) {
  const { rows } = await database.query(
    `select citizen_id_index as index from person where citizen_id_index is not null order by md5(id::text) limit ${SAMPLES}`,
  );
  const times = [];
  for (const { index } of rows) {
    const begun = performance.now();
    await database.query(
      'select p.*, u.name from person p join unit u on u.id = p.hamlet_id where citizen_id_index = $1',
      [index],
    );
    times.push(performance.now() - begun);
  }
  const spread = spreadOf(times);
  return { what: `search by citizen id, ${of}`, spread, mark: below('p95', spread.p95, 20) };
}

/**
 * Evidence of single people, 100 a second, beside a pass that is slowed down to last as long, where it would be quicker.
 * @param {import('../system/start-system.mjs').System} system
 * @param {{ of: string, size: number, seconds: number }} wishes
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function latencyBesidePass({ database }, { of, size, seconds }) {
  const people = await newLearners(database, PER_SECOND * seconds);
  await settleTables(database);
  const passing = requestPass(database, Math.ceil(size / seconds)).then((id) => untilDone(database, 'full_pass', id));
  await writeEvidence(database, people, PER_SECOND);
  await passing;
  await untilQuiet(database, DEADLINE_MS);
  const spread = spreadOf(await readTimes(database, people));
  const missing = people.length - spread.count;
  return {
    what: `evidence → decision at ${PER_SECOND}/s beside a full pass ${of}`,
    spread,
    mark: below('p95', spread.p95, 300),
    failure: missing > 0 ? `${missing} of ${people.length} got no decision` : undefined,
  };
}

/**
 * @param {import('pg').Pool} database
 * @param {'full_pass' | 'criteria_preview'} table
 * @param {string} id
 * @returns {Promise<{ checked_count: number }>}
 */
async function untilDone(database, table, id) {
  const begun = performance.now();
  while (performance.now() - begun < DEADLINE_MS) {
    const { rows } = await database.query(`select checked_count, finished_at from ${table} where id = $1`, [id]);
    if (rows[0].finished_at) return rows[0];
    await sleep(50);
  }
  throw new Failure(`${table} ${id} was not finished after ${DEADLINE_MS / 1000} s`);
}
