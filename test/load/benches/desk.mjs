import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { officerCookie } from '../desk/officer.mjs';
import { COMMUNE, fillDesk, NUMBERED, numberOf } from '../desk/population.mjs';
import { spreadOf } from '../generator/meter.mjs';
import { settleTables } from '../learners.mjs';
import { drive } from '../load.mjs';
import { below, perSecond, progress } from '../report.mjs';
import { untilQuiet } from './until-quiet.mjs';

const DEADLINE_MS = 600_000;
const LINES_OF_A_LIST = 10_000;
const SEARCHES = '/api/police/person-searches';
const LISTS = '/api/police/citizen-id-lists';
const GIVEN = ['lan', 'huong', 'hung', 'anh', 'tuan', 'minh', 'an'];
const FULL = ['nguyễn thị lan', 'trần văn hùng', 'lê thị hương', 'phạm thị sen', 'đỗ đức anh', 'vũ thị mai'];
/** Too many are told so: that is the answer. */
const TOO_MANY = 'person-search.too-many';
const YEARS = [1948, 1955, 1960, 1971, 1988, 1999, 2007];

/**
 * The desk of an officer whose commune has as many people as the register: searches, the overview of digital identity,
 * lists of citizen ids. One officer, one request after the other, as one person works; each search is audited.
 * @type {import('./index.mjs').Bench}
 */
export async function desk(system, { sizes, quick }) {
  const { database } = system;
  await untilQuiet(database, DEADLINE_MS);
  const figures = [];
  for (const size of sizes) {
    progress(`  register of ${size.toLocaleString('en')}`);
    const client = await database.connect();
    try {
      await fillDesk(client, size, system.dataDir);
    } finally {
      client.release();
    }
    await settleTables(database);
    const of = `of ${size.toLocaleString('en')}`;
    figures.push(await recounted(system, of), ...(await searches(system, of, quick ? 3 : 10)));
    figures.push(...(await lists(system, of, quick ? 2 : 4)));
  }
  return figures;
}

/**
 * What the figures of the overview cost when they are written: every hamlet with its rates.
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} of
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function recounted({ database, clocks, pids }, of) {
  const before = clocks.read(pids());
  const begun = performance.now();
  const { rows } = await database.query(
    `with asked as (
       insert into job_request (name, key, payload, ticket)
       select 'statistics.recount-hamlet', id, jsonb_build_object('hamletId', id), gen_random_uuid()
       from unit where parent_id = $1 returning key
     ) select count(*)::int as asked, pg_notify('hvs_relay', '') from asked`,
    [COMMUNE],
  );
  await untilQuiet(database, DEADLINE_MS);
  const took = (performance.now() - begun) / 1000;
  return {
    what: `recount of ${rows[0].asked} hamlets ${of}, in the background`,
    rate: `${took.toFixed(1)} s`,
    cpu: clocks.between(before, clocks.read(pids()), rows[0].asked),
  };
}

/**
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} of
 * @param {number} seconds
 */
async function searches(system, of, seconds) {
  const cookie = await officerCookie(system.database, COMMUNE);
  const { rows } = await system.database.query('select id from unit where parent_id = $1', [COMMUNE]);
  const bodiesOf = {
    'search by citizen id': [
      20,
      Array.from({ length: 5000 }, (_, n) => ({ citizenId: numberOf((n * 7919) % NUMBERED) })),
    ],
    'search by given name and year': [50, GIVEN.flatMap((name) => YEARS.map((birthYear) => ({ name, birthYear })))],
    'search by given name alone': [100, GIVEN.map((name) => ({ name }))],
    'search by full name alone': [undefined, FULL.map((name) => ({ name }))],
    'search by given name in a hamlet': [undefined, rows.map(({ id }, n) => ({ hamletId: id, name: GIVEN[n % 7] }))],
    'everybody of a hamlet, first page': [undefined, rows.map(({ id }) => ({ hamletId: id }))],
  };
  const figures = [];
  for (const [what, [most, bodies]] of Object.entries(bodiesOf)) {
    const data = { path: SEARCHES, bodies, cookie, code: TOO_MANY };
    figures.push(await asked(system, `${what}, ${of}`, most, { scenario: 'post', data, seconds }));
  }
  const data = { paths: ['/api/police/digital-identity'], cookies: [cookie] };
  figures.push(await asked(system, `digital identity by hamlet, ${of}`, 300, { scenario: 'read', data, seconds }));
  return figures;
}

/**
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} what
 * @param {number | undefined} most milliseconds for 95 in a hundred
 * @param {{ scenario: string, data: object, seconds: number }} plan
 * @returns {Promise<import('../report.mjs').Figure>}
 */
async function asked(system, what, most, plan) {
  const result = await drive(system, { ...plan, visitors: 1, warmUpSeconds: 1 });
  const { request } = result.spreads;
  const count = request?.count ?? 0;
  return {
    what,
    rate: perSecond(count / result.seconds, 'req'),
    spread: request,
    cpu: result.cpuPer(count),
    mark: most && request ? below('p95', request.p95, most) : undefined,
    failure: result.failure,
  };
}

/**
 * A list of 10,000 citizen ids, some of them unknown, twice or malformed; then its download.
 * @param {import('../system/start-system.mjs').System} system
 * @param {string} of
 * @param {number} times
 * @returns {Promise<import('../report.mjs').Figure[]>}
 */
async function lists(system, of, times) {
  const cookie = await officerCookie(system.database, COMMUNE);
  const text = Array.from({ length: LINES_OF_A_LIST }, (_, n) =>
    n % 100 === 0
      ? '12345'
      : n % 50 === 0
        ? numberOf(1)
        : n % 25 === 0
          ? `030099${String(n).padStart(6, '0')}`
          : numberOf(n),
  ).join('\n');
  const taken = [];
  const fetched = [];
  for (let turn = 0; turn < times; turn += 1) {
    await sleep(500);
    const list = await timed(system.port, taken, LISTS, { cookie, body: { text } });
    await timed(system.port, fetched, `${LISTS}/${(await list.json()).listId}/download`, { cookie });
  }
  const figure = (/** @type {string} */ what, /** @type {number[]} */ each) => {
    const spread = spreadOf(each);
    return { what: `${what}, ${of}`, spread, mark: below('max', spread.max, 3000) };
  };
  return [figure('list of 10,000 citizen ids', taken), figure('its download', fetched)];
}

/**
 * @param {number} port
 * @param {number[]} times to which the milliseconds until the whole answer is there are added
 * @param {string} path
 * @param {{ cookie: string, body?: unknown }} content
 */
async function timed(port, times, path, { cookie, body }) {
  const begun = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { cookie, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const whole = await answer.arrayBuffer();
  times.push(performance.now() - begun);
  if (!answer.ok) throw new Failure(`${path} → ${answer.status} ${Buffer.from(whole).toString().slice(0, 200)}`);
  return { json: async () => JSON.parse(Buffer.from(whole).toString()) };
}
