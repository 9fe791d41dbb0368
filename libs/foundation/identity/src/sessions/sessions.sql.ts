/**
 * Roles in effect. A PIN is handed out by helpers, so a session opened with one is a learner's only: staff rights need
 * a password with an authenticator, or VNeID.
 */
const ROLES_IN_EFFECT = `
  from role_assignment r join unit u on u.id = r.unit_id
  where r.account_id = a.id and s.method <> 'pin' and r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2)
`;

/**
 * A session that acts for somebody in care lives as long as that may go on: the consent stands, the helper still has a
 * role that helps where the person lives, and it was used within the hours. Afterwards it is nobody's, so that nothing
 * is credited to the wrong one.
 */
const LIVING_SESSION = `
  from session s
  join account a on a.id = s.account_id and a.disabled_at is null
  left join care_consent c on c.id = s.assisting and c.ended_at is null and c.expires_at > $2
    and s.assisting_until > $2 and exists (select ${ROLES_IN_EFFECT} and r.role in ('helper', 'trainer')
      and u.path @> (select h.path from person q join unit h on h.id = q.hamlet_id where q.id = c.person_id))
  left join account ca on ca.person_id = c.person_id and ca.disabled_at is null
  join person p on p.id = coalesce(ca.person_id, a.person_id)
`;

const OF_TOKEN = `where s.token_hash = $1 and s.expires_at > $2 and (s.assisting is null or ca.id is not null)`;

/** Runs on every request of someone signed in: a few primary keys and one index. */
export const READ_ACTOR = {
  name: 'identity.read-actor',
  text: `
    select coalesce(ca.id, a.id) as "accountId", p.id as "personId", p.commune_id as "communeId",
      p.hamlet_id as "hamletId", s.token_hash as "sessionHash",
      case when ca.id is null
        then (select coalesce(json_agg(json_build_object('role', r.role, 'unitPath', u.path)), '[]') ${ROLES_IN_EFFECT})
        else '[]' end as roles,
      case when ca.id is not null
        then json_build_object('accountId', a.id, 'personId', a.person_id) end as "assistedBy"
    ${LIVING_SESSION} ${OF_TOKEN}
  `,
};

export const READ_SESSION_VIEW = {
  name: 'identity.read-session-view',
  text: `
    select p.id, p.full_name as "fullName", h.name as "hamletName", s.method,
      case when ca.id is null
        then (select coalesce(json_agg(json_build_object('role', r.role, 'unitName', u.name) order by r.valid_from), '[]')
          ${ROLES_IN_EFFECT})
        else '[]' end as roles,
      (select max(l.account_level) from vneid_link l where l.account_id = coalesce(ca.id, a.id)) as "vneidAccountLevel",
      (select helper.full_name from person helper where ca.id is not null and helper.id = a.person_id) as "helperName"
    ${LIVING_SESSION} join unit h on h.id = p.hamlet_id ${OF_TOKEN}
  `,
};

/** Each request puts off the end of acting for somebody; it is written every few minutes at most. */
export const GO_ON_ASSISTING = {
  name: 'identity.go-on-assisting',
  text: `update session set assisting_until = $2 where token_hash = $1 and assisting_until < $3`,
};
