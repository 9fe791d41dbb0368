import { createHash, randomBytes } from 'node:crypto';

/**
 * An officer of the Commune Police, signed in by rows and with a purpose stated.
 * @param {import('pg').Pool} database
 * @param {string} commune
 * @returns {Promise<string>} the cookie
 */
export async function officerCookie(database, commune) {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await database.query(
    `with opened as (
       insert into account (id, person_id)
       select uuidv7(), p.id from person p where p.commune_id = $1
         and not exists (select from account a where a.person_id = p.id) order by p.id limit 1
       returning id
     ), held as (
       insert into role_assignment (id, account_id, role, unit_id) select uuidv7(), id, 'police-officer', $1 from opened
     )
     insert into session (token_hash, account_id, method, expires_at)
     select $2, id, 'password', now() + interval '1 day' from opened`,
    [commune, hash],
  );
  await database.query(
    `insert into look_purpose (session_hash, purpose, given_at, expires_at)
     values ($1, 'Thử tải bàn làm việc', now(), now() + interval '1 day')`,
    [hash],
  );
  return `hvs_session=${token}`;
}
