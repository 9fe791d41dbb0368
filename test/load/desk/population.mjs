import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { progress } from '../report.mjs';

/** Made-up people go in this many at a time. */
const PEOPLE_A_STATEMENT = 50_000;
/** So many people have a citizen id that the bench knows; everybody else's index is filler. */
export const NUMBERED = 20_000;

/** The commune of the made-up crowd; it has nothing to do with the seeded one. */
export const COMMUNE = '0190d000-0000-7000-8000-000000000001';
export const COMMUNE_PATH = 'p98.dong';

/** Each name with its share, so that names are as common as they are among people: a third are called Nguyễn. */
const SURNAMES = 'Nguyễn 38, Trần 11, Lê 10, Phạm 7, Hoàng 6, Phan 5, Vũ 5, Đặng 4, Bùi 4, Đỗ 4, Ngô 3, Lý 3';
const MIDDLE_NAMES = 'Thị 45, Văn 25, Đức 5, Minh 5, Ngọc 5, Thanh 5, Hữu 4, Quang 3, Đình 3';
const GIVEN_NAMES = `Hương 5, Hùng 4, Lan 4, Hoa 4, Hạnh 4, Dũng 4, Anh 4, Hải 4, Tuấn 4, Thủy 3, Sơn 3, Linh 3,
  Mai 3, Nga 3, Bình 3, Cường 3, Hà 3, Huyền 3, Long 3, Minh 3, Nam 3, Phương 3, Quân 3, Trang 3, Thảo 2, Tâm 2, Yến 2,
  Vân 2, Xuân 2, An 2, Châu 2, Đạt 2, Giang 2, Khánh 2, Ánh 1, Sen 1`;

/** @param {string} shares @returns {string[]} each name as often as its share */
const pool = (shares) =>
  shares.split(/,\s+/).flatMap((share) => {
    const [name, times] = share.split(' ');
    return Array.from({ length: Number(times) }, () => name);
  });

/**
 * Adds people to the crowd, all of one commune, until it has `size`: one in five has signed in with VNeID, of one in ten
 * an officer saw the level, and every other one meets the criteria. Past all triggers: the chain of hashes is filler.
 * @param {import('pg').PoolClient} client as superuser
 * @param {number} size
 * @param {string} dataDir in which the keys of the bench lie
 */
export async function fillDesk(client, size, dataDir) {
  await client.query('set session_replication_role = replica');
  await client.query(UNITS, [COMMUNE, COMMUNE_PATH]);
  await client.query('select setseed(0.5)');
  const { rows } = await client.query('select count(*)::int as there from person where commune_id = $1', [COMMUNE]);
  for (let done = rows[0].there; done < size; done += PEOPLE_A_STATEMENT) {
    const count = Math.min(PEOPLE_A_STATEMENT, size - done);
    await client.query(PEOPLE, [COMMUNE, count, pool(SURNAMES), pool(MIDDLE_NAMES), pool(GIVEN_NAMES)]);
    if (done === 0) await giveNumbers(client, dataDir);
    progress(`  ${(done + count).toLocaleString('en')} people at the desk`);
  }
  await client.query('reset session_replication_role');
}

/** The citizen id of the nth of those who have one that the bench knows. @param {number} n */
export const numberOf = (n) => `030060${String(n).padStart(6, '0')}`;

/**
 * @param {import('pg').PoolClient} client
 * @param {string} dataDir
 */
async function giveNumbers(client, dataDir) {
  const keys = JSON.parse(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8'));
  const key = Buffer.from(keys.CITIZEN_ID_INDEX_KEY, 'base64');
  const indexes = Array.from({ length: NUMBERED }, (_, n) => createHmac('sha256', key).update(numberOf(n)).digest());
  await client.query(
    `with numbered as (
       select id, row_number() over (order by md5(id::text)) as place from person where commune_id = $1
     )
     update person p set citizen_id_index = given.index from numbered n
     join unnest($2::bytea[]) with ordinality as given (index, place) using (place) where p.id = n.id`,
    [COMMUNE, indexes],
  );
}

const UNITS = `
  with province as (
    insert into unit (id, kind, name, path) select gen_random_uuid(), 'province', 'Tỉnh thử bàn', 'p98'
    where not exists (select from unit where id = $1) returning id
  ), commune as (
    insert into unit (id, parent_id, kind, name, path) select $1, id, 'commune', 'Xã thử bàn', $2::ltree from province
    returning id
  )
  insert into unit (id, parent_id, kind, name, path, position)
  select uuidv7(), id, 'hamlet', 'Thôn ' || n, $2::ltree || ('t' || n), n from commune, generate_series(1, 29) as n`;

const PEOPLE = `
  with hamlet as (
    select array_agg(id order by position) as ids from unit where parent_id = $1
  ), drawn as (
    select n, ($3::text[])[1 + floor(random() * cardinality($3::text[]))::int] || ' '
      || ($4::text[])[1 + floor(random() * cardinality($4::text[]))::int] || ' '
      || ($5::text[])[1 + floor(random() * cardinality($5::text[]))::int] as full_name,
      random() as luck
    from generate_series(1, $2::int) as n
  ), made as (
    insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, birth_precision, sex,
      citizen_id_index, citizen_id_masked, presence, made_up)
    select uuidv7(), $1, hamlet.ids[1 + n % 29], full_name,
      lower(translate(regexp_replace(normalize(full_name, nfd), '[\\u0300-\\u036f]', '', 'g'), 'Đđ', 'Dd')),
      date '1935-01-01' + (n * 7919) % 33000, 'day', 'male', sha256(uuid_send(gen_random_uuid())),
      '030******' || lpad((n % 1000)::text, 3, '0'), 'present', true
    from drawn, hamlet
    returning id, hamlet_id, birth_date
  ), numbered as (
    select id, hamlet_id, birth_date, row_number() over (order by id) as n from made
  ), grouped as (
    insert into person_target_group (person_id, target_group, valid_from) select id, 'resident', '2020-01-01' from made
  ), judged as (
    insert into standing (person_id, commune_id, hamlet_id, outcome, revision)
    select id, $1, hamlet_id, case n % 2 when 0 then 'met' else 'not-met' end, 1 from numbered
  ), opened as (
    insert into confirmation_case (id, person_id, commune_id, state, since, step_count)
    select uuidv7(), id, $1, 'ready', now(), 1 from numbered where n % 20 = 0
  ), seen as (
    insert into digital_identity_entry (id, person_id, commune_id, level, seen_on, entered_by, entered_at)
    select uuidv7(), id, $1, n % 3, '2026-06-01', id, now() from numbered where n % 10 = 1
  )
  insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject, measure,
    position, previous_hash, hash)
  select uuidv7(), id, $1, 'vneid-sign-in', jsonb_build_object('accountLevel', 1 + n % 2), 'vneid', 'thu', now(), '',
    1 + n % 2, 1, null, sha256('x')
  from numbered where n % 5 = 0`;
