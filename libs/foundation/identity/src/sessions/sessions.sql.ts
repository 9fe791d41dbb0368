/**
 * Roles in effect. A PIN is handed out by helpers, so a session opened with one is a learner's only: staff rights need
 * a password with an authenticator, or VNeID.
 */
const ROLES_IN_EFFECT = `
  from role_assignment r join unit u on u.id = r.unit_id
  where r.account_id = a.id and s.method <> 'pin' and r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2)
`;

const LIVING_SESSION = `
  from session s
  join account a on a.id = s.account_id and a.disabled_at is null
  join person p on p.id = a.person_id
`;

const OF_TOKEN = `where s.token_hash = $1 and s.expires_at > $2`;

/** Runs on every request of someone signed in: three primary keys and one index. */
export const READ_ACTOR = {
  name: 'identity.read-actor',
  text: `
    select a.id as "accountId", p.id as "personId", p.commune_id as "communeId", p.hamlet_id as "hamletId",
      s.token_hash as "sessionHash",
      (select coalesce(json_agg(json_build_object('role', r.role, 'unitPath', u.path)), '[]') ${ROLES_IN_EFFECT}) as roles
    ${LIVING_SESSION} ${OF_TOKEN}
  `,
};

export const READ_SESSION_VIEW = {
  name: 'identity.read-session-view',
  text: `
    select p.id, p.full_name as "fullName", h.name as "hamletName", s.method,
      (select coalesce(json_agg(json_build_object('role', r.role, 'unitName', u.name) order by r.valid_from), '[]')
        ${ROLES_IN_EFFECT}) as roles,
      (select max(l.account_level) from vneid_link l where l.account_id = a.id) as "vneidAccountLevel"
    ${LIVING_SESSION} join unit h on h.id = p.hamlet_id ${OF_TOKEN}
  `,
};
