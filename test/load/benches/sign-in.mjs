import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { newLearners, settleTables } from '../learners.mjs';
import { drive } from '../load.mjs';
import { perSecond } from '../report.mjs';

const PEOPLE = 400;
const VISITORS = 8;

/** Sign-in with phone number and PIN by people who all have their own. @type {import('./index.mjs').Bench} */
export async function signIn(system, { quick }) {
  const people = await giveEveryoneThePin(system.database, PEOPLE);
  const data = { people, pin: seededPin(system.dataDir) };
  const times = quick ? { warmUpSeconds: 1, seconds: 4 } : { warmUpSeconds: 3, seconds: 15 };
  const result = await drive(system, { scenario: 'signIn', data, visitors: VISITORS, ...times });
  const { request } = result.spreads;
  return [
    {
      what: `sign-in with PIN, ${VISITORS} at a time`,
      rate: perSecond((request?.count ?? 0) / result.seconds, 'sign-ins'),
      spread: request,
      cpu: result.cpuPer(request?.count ?? 0),
      note: 'nearly all of it is scrypt (N=2^15, r=8, p=3), slow on purpose; it runs on threads beside the requests',
      failure: result.failure,
    },
  ];
}

/**
 * Copies the one hash that the seed made, so that its cost is what the product asks for.
 * @param {import('pg').Pool} database
 * @param {number} count
 * @returns {Promise<string[]>} phone numbers
 */
async function giveEveryoneThePin(database, count) {
  const { rows } = await database.query('select count(*)::int as given from pin_credential');
  const learners = await newLearners(database, count);
  const phones = learners.map((_, at) => `07${String(rows[0].given * 1000 + at).padStart(8, '0')}`);
  await database.query(
    `insert into pin_credential (account_id, phone, pin_hash)
     select a.id, p.phone, (select pin_hash from pin_credential where card_code_hash is not null limit 1)
     from unnest($1::uuid[], $2::text[]) as p (person_id, phone) join account a on a.person_id = p.person_id`,
    [learners.map(({ personId }) => personId), phones],
  );
  await settleTables(database);
  return phones;
}

/** @param {string} dataDir */
function seededPin(dataDir) {
  const guide = readFileSync(path.join(dataDir, 'sign-in-guide.json'), 'utf8');
  const pin = /mã PIN (\d{6})/.exec(guide)?.[1];
  if (!pin) throw new Failure('The guide that the seed wrote names no PIN');
  return pin;
}
