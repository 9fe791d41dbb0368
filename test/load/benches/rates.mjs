import { createHash, randomBytes } from 'node:crypto';
import { drive } from '../load.mjs';
import { perSecond } from '../report.mjs';

const VISITORS = 8;

/** The rates of all hamlets, as the administrator's first page asks for them. @type {import('./index.mjs').Bench} */
export async function rates(system, { quick }) {
  const data = { paths: ['/api/administrator/rates'], cookies: [await administratorCookie(system.database)] };
  const times = quick ? { warmUpSeconds: 1, seconds: 3 } : { warmUpSeconds: 3, seconds: 10 };
  const result = await drive(system, { scenario: 'read', data, visitors: VISITORS, ...times });
  const { request } = result.spreads;
  return [
    {
      what: `rates page, ${VISITORS} at a time`,
      rate: perSecond((request?.count ?? 0) / result.seconds, 'req'),
      spread: request,
      cpu: result.cpuPer(request?.count ?? 0),
      failure: result.failure,
    },
  ];
}

/**
 * @param {import('pg').Pool} database
 * @returns {Promise<string>} the cookie of a session of a seeded administrator
 */
export async function administratorCookie(database) {
  const token = randomBytes(32).toString('base64url');
  await database.query(
    `insert into session (token_hash, account_id, method, expires_at)
     select $1, account_id, 'password', now() + interval '1 day' from role_assignment where role = 'administrator' limit 1`,
    [createHash('sha256').update(token).digest()],
  );
  return `hvs_session=${token}`;
}
