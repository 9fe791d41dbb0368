import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { spreadOf } from '../generator/meter.mjs';
import { newLearners, settleTables } from '../learners.mjs';
import { below, perSecond } from '../report.mjs';
import { untilQuiet } from './until-quiet.mjs';

const SETTLE_MS = 120_000;

/** What a sign-in with VNeID leaves behind, in one transaction. */
const RECORD = `
  with recorded as (
    insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject, measure)
    select $2::uuid, id, commune_id, 'vneid-sign-in', '{"accountLevel": 2, "authenticationLevel": 2}', 'vneid', 'bench:' || ($2::uuid)::text, now(), '', 2
    from person where id = $1 returning id, person_id, kind),
  told as (
    insert into outbox_event (id, name, payload)
    select uuidv7(), 'evidence.recorded', jsonb_build_object('evidenceId', id, 'personId', person_id, 'kind', kind) from recorded),
  asked as (
    insert into job_request (name, key, payload, ticket)
    select 'universalization.check-person', person_id, jsonb_build_object('personId', person_id), gen_random_uuid() from recorded)
  select pg_notify('hvs_relay', '')`;

/**
 * The shortest way from evidence to decision: people whose account turns out to be of level 2. Written by rows, so that no other
 * load stands beside it; one check for each, and the reactions to what turned.
 * @param {import('../system/start-system.mjs').System} system
 * @param {{ perSecond: number, seconds: number }} load
 * @returns {Promise<import('../report.mjs').Figure>}
 */
export async function vneidLatency({ database, clocks, pids }, load) {
  const people = await newLearners(database, load.perSecond * load.seconds);
  await settleTables(database);
  await untilQuiet(database, SETTLE_MS);
  const before = clocks.read(pids());
  const begun = performance.now();
  await writeEvidence(database, people, load.perSecond);
  const seconds = (performance.now() - begun) / 1000;
  await untilQuiet(database, SETTLE_MS);
  const cpu = clocks.between(before, clocks.read(pids()), people.length);
  const spread = spreadOf(await readTimes(database, people));
  const missing = people.length - spread.count;
  return {
    what: 'evidence of a VNeID sign-in → decision',
    rate: perSecond(people.length / seconds, 'people'),
    spread,
    cpu,
    mark: below('p95', spread.p95, 1000),
    failure: missing > 0 ? `${missing} of ${people.length} got no decision` : undefined,
  };
}

/**
 * Writes the evidence of a sign-in for each of them, so many a second.
 * @param {import('pg').Pool} database
 * @param {{ personId: string }[]} people
 * @param {number} pace people a second
 */
export async function writeEvidence(database, people, pace) {
  const begun = performance.now();
  const writing = [];
  /** @type {Error | undefined} */
  let refused;
  for (const [turn, { personId }] of people.entries()) {
    await sleep(Math.max(0, begun + (1000 * turn) / pace - performance.now()));
    const evidence = { name: 'bench-evidence', text: RECORD, values: [personId, randomUUID()] };
    writing.push(database.query(evidence).catch((error) => (refused ??= error)));
  }
  await Promise.all(writing);
  if (refused) throw refused;
}

/**
 * @param {import('pg').Pool} database
 * @param {{ personId: string }[]} people
 * @returns {Promise<number[]>} milliseconds from commit to commit, of each person
 */
export async function readTimes(database, people) {
  const { rows } = await database.query(
    `select extract(epoch from min(pg_xact_commit_timestamp(d.xmin)) - pg_xact_commit_timestamp(e.xmin))::float8 * 1000 as ms
     from evidence e join decision d on d.person_id = e.person_id and d.findings::text like '%' || e.id || '%'
     where e.person_id = any($1::uuid[]) and e.kind = 'vneid-sign-in' group by e.person_id, e.id, e.xmin`,
    [people.map(({ personId }) => personId)],
  );
  return rows.map(({ ms }) => ms);
}
