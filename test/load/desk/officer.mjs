import { sessionHashOf, staffCookie } from '../staff.mjs';

/**
 * An officer of the Commune Police, signed in by rows and with a purpose stated.
 * @param {import('pg').Pool} database
 * @param {string} commune
 * @returns {Promise<string>} the cookie
 */
export async function officerCookie(database, commune) {
  const cookie = await staffCookie(database, commune, 'police-officer');
  await database.query(
    `insert into look_purpose (session_hash, purpose, given_at, expires_at)
     values ($1, 'Thử tải bàn làm việc', now(), now() + interval '1 day')`,
    [sessionHashOf(cookie)],
  );
  return cookie;
}
