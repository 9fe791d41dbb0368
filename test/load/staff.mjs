import { createHash, randomBytes } from 'node:crypto';

/** @param {string} cookie of `staffCookie` */
export const sessionHashOf = (cookie) => createHash('sha256').update(cookie.replace('hvs_session=', '')).digest();

/**
 * Somebody of a commune who holds a role, signed in by rows.
 * @param {import('pg').Pool} database
 * @param {string} commune
 * @param {'trainer' | 'police-officer'} role
 * @returns {Promise<string>} the cookie
 */
export async function staffCookie(database, commune, role) {
  const cookie = `hvs_session=${randomBytes(32).toString('base64url')}`;
  await database.query(
    `with opened as (
       insert into account (id, person_id)
       select uuidv7(), p.id from person p where p.commune_id = $1
         and not exists (select from account a where a.person_id = p.id) order by p.id limit 1
       returning id
     ), held as (
       insert into role_assignment (id, account_id, role, unit_id) select uuidv7(), id, $3, $1 from opened
     )
     insert into session (token_hash, account_id, method, expires_at)
     select $2, id, 'password', now() + interval '1 day' from opened`,
    [commune, sessionHashOf(cookie), role],
  );
  return cookie;
}
