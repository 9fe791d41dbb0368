import { progress } from '../report.mjs';

/** Made-up people and evidence go in this many people at a time. */
const PEOPLE_A_STATEMENT = 50_000;
export const EVIDENCE_EACH = 20;

/** The commune of the made-up crowd; it has nothing to do with the seeded one. */
const COMMUNE = '0190b000-0000-7000-8000-000000000001';

/**
 * What the crowd is judged by: eight predicates that ask for evidence of different kinds, and one of the age.
 * @type {object}
 */
export const EIGHT_PREDICATES = {
  key: 'tam-dieu-kien',
  kind: 'all',
  of: [
    { key: 'khoa-mot', kind: 'course-passed', course: 'khoa-1', title: { vi: 'Khóa một', en: '' } },
    { key: 'khoa-hai', kind: 'course-passed', course: 'khoa-2', title: { vi: 'Khóa hai', en: '' } },
    { key: 'diem', kind: 'quiz-score', course: 'khoa-1', title: { vi: 'Khóa một', en: '' }, percent: 70 },
    {
      key: 'thuc-hanh',
      kind: 'practices',
      practices: ['mot', 'hai', 'ba'].map((name) => ({ key: `bai-${name}`, title: { vi: name, en: '' } })),
      atLeast: 2,
    },
    { key: 'lop', kind: 'attendance', times: 2, withinMonths: 24 },
    { key: 'vneid', kind: 'vneid-level', accountLevel: 2 },
    {
      key: 'mot-trong-hai',
      kind: 'any',
      of: [
        { key: 'nang-luc', kind: 'competence-shown', competence: 'tt02-1.1', title: { vi: 'Tìm tin', en: '' } },
        { key: 'chung-nhan', kind: 'certificate', certificateKind: 'national', title: { vi: 'Quốc gia', en: '' } },
      ],
    },
    { key: 'tu-18-tuoi', kind: 'age-between', from: 18 },
  ],
};

/**
 * Adds people to the crowd until it has `size` of 20 rows of evidence each, past all triggers: the chain of hashes is
 * filler. Rows of a person lie together, as they do after a table was rebuilt.
 * @param {import('pg').PoolClient | import('pg').Client} client as superuser
 * @param {number} size
 */
export async function fillRegister(client, size) {
  await client.query('set session_replication_role = replica');
  await client.query(UNITS, [COMMUNE]);
  const { rows } = await client.query('select count(*)::int as there from person where commune_id = $1', [COMMUNE]);
  await client.query(PATTERN);
  await client.query('analyze pattern');
  for (let done = rows[0].there; done < size; done += PEOPLE_A_STATEMENT) {
    const count = Math.min(PEOPLE_A_STATEMENT, size - done);
    await client.query(PEOPLE, [COMMUNE, count]);
    progress(`  ${(done + count).toLocaleString('en')} people with ${EVIDENCE_EACH} rows of evidence each`);
  }
  await client.query('drop table pattern');
  await client.query('reset session_replication_role');
}

const UNITS = `
  with province as (
    insert into unit (id, kind, name, path) select gen_random_uuid(), 'province', 'Tỉnh thử tải', 'p99'
    where not exists (select from unit where id = $1) returning id
  ), commune as (
    insert into unit (id, parent_id, kind, name, path) select $1, id, 'commune', 'Xã thử tải', 'p99.tai' from province
    returning id
  )
  insert into unit (id, parent_id, kind, name, path, position)
  select uuidv7(), id, 'hamlet', 'Thôn ' || n, ('p99.tai.t' || n)::ltree, n from commune, generate_series(1, 29) as n`;

/** The evidence of so many people is made; everybody else has that of one of them. */
const PATTERNS = 1009;

/** Which row of the twenty is of which kind; `r` is a number of the pattern and the row that looks random. */
const PATTERN = `
  create temporary table pattern as
  select d.n as pattern, d.row, k.kind, k.subject, k.measure, k.provenance, k.value,
    now() - (d.r % 1000) * interval '1 day' as occurred_at
  from (
    select n, row, (n * 31 + row * 7919) % ${PATTERNS} as r
    from generate_series(0, ${PATTERNS - 1}) as n, generate_series(1, ${EVIDENCE_EACH}) as row
  ) as d
  cross join lateral (values
    (d.row <= 7, 'lesson-completed', 'khoa-' || 1 + d.row % 3, null, 'unsupervised-quiz',
      jsonb_build_object('course', 'khoa-' || 1 + d.row % 3, 'lesson', 'bai-' || d.row)),
    (d.row between 8 and 10, 'course-completed', 'khoa-' || d.row - 7 + d.r % 2, null, 'unsupervised-quiz',
      jsonb_build_object('course', 'khoa-' || d.row - 7 + d.r % 2, 'courseVersion', 1, 'competences',
        jsonb_build_array('tt02-1.' || 1 + d.r % 3))),
    (d.row between 11 and 13, 'quiz-passed', 'khoa-' || d.row - 10, 50 + d.r % 51, 'unsupervised-quiz',
      jsonb_build_object('course', 'khoa-' || d.row - 10, 'scorePercent', 50 + d.r % 51, 'supervised', false)),
    (d.row between 14 and 16, 'practice-done', (array['bai-mot', 'bai-hai', 'bai-ba', 'bai-bon'])[1 + d.r % 4], null,
      'practice', jsonb_build_object('practice', 'bai-mot', 'title', 'Thử', 'assisted', d.r % 3 = 0)),
    (d.row between 17 and 19, 'class-attended', 'chu-de', null, 'observed',
      jsonb_build_object('topic', 'chu-de', 'title', 'Thử', 'heldOn', '2026-01-01')),
    (d.row = 20, 'vneid-sign-in', '', 1 + d.r % 2, 'vneid',
      jsonb_build_object('accountLevel', 1 + d.r % 2, 'authenticationLevel', 2))
  ) as k (is_it, kind, subject, measure, provenance, value)
  where k.is_it`;

const PEOPLE = `
  with hamlet as (
    select array_agg(id order by position) as ids from unit where parent_id = $1
  ), made as (
    insert into person (id, commune_id, hamlet_id, full_name, name_folded, birth_date, birth_precision, sex,
      citizen_id_index, citizen_id_masked, presence, made_up)
    select uuidv7(), $1, hamlet.ids[1 + n % 29], 'Nguyễn Văn ' || n, 'nguyen van ' || n,
      date '1940-01-01' + (n * 7919) % 26000, 'day', 'male', sha256(uuid_send(gen_random_uuid())),
      '030******' || lpad((n % 1000)::text, 3, '0'), 'present', true
    from generate_series(1, $2::int) as n, hamlet
    returning id
  ), numbered as (
    select id, row_number() over (order by id) % ${PATTERNS} as pattern from made
  ), grouped as (
    insert into person_target_group (person_id, target_group, valid_from) select id, 'resident', '2020-01-01' from numbered
  ), headed as (
    insert into evidence_head (person_id, position, hash) select id, ${EVIDENCE_EACH}, sha256('x') from numbered
  )
  insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, subject, measure,
    position, previous_hash, hash)
  select uuidv7(), m.id, $1, p.kind, p.value, p.provenance, 'thu:' || p.row, p.occurred_at, p.subject, p.measure, p.row,
    sha256('x'), sha256('x')
  from numbered m join pattern p on p.pattern = m.pattern
  order by m.id, p.row`;
