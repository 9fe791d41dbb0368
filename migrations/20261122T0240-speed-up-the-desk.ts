import { SqlMigration } from './sql-migration.js';

/** What stands in the database when the roll-up is new; from then on hamlets are counted as people change. */
const COUNT_EVERY_HAMLET = `
  insert into digital_identity_count (hamlet_id, from16, none, level1, level2, unknown, counted_at)
  select hamlet_id, count(*), count(*) filter (where level = 0), count(*) filter (where level = 1),
    count(*) filter (where level = 2), count(*) filter (where level is null), now()
  from (
    select p.hamlet_id, coalesce(v.level, o.level) as level
    from person p
    left join (
      select e.person_id, max(e.measure) as level from evidence e
      where e.kind = 'vneid-sign-in' and e.measure >= 1 and e.correction is distinct from 'withdrawn'
        and not exists (select from evidence c where c.person_id = e.person_id and c.corrects_id = e.id)
      group by e.person_id
    ) v on v.person_id = p.id
    left join (
      select distinct on (d.person_id) d.person_id, d.level from digital_identity_entry d
      order by d.person_id, d.seen_on desc, d.id desc
    ) o on o.person_id = p.id
    where p.presence in ('present', 'away')
      and p.birth_date <= ((now() at time zone 'Asia/Ho_Chi_Minh')::date - interval '16 years')::date
  ) levels
  group by hamlet_id;`;

/** Lists of a hamlet in their order, searches by name and year from one index, levels of digital identity rolled up. */
export class SpeedUpTheDesk1795317600000 extends SqlMigration {
  protected readonly upSql = `
    create index person_in_hamlet_by_given_name on person
      (hamlet_id, (substring(full_name from '[^ ]+$')) collate "vi-x-icu", full_name collate "vi-x-icu", id);
    create index person_birth_date_name on person (birth_date, name_folded) include (hamlet_id, id);
    drop index person_birth_date, person_hamlet;
    create index person_hamlet on person (hamlet_id, id) include (name_folded, birth_date, presence);

    create table digital_identity_count (
      hamlet_id uuid primary key,
      from16 integer not null,
      none integer not null,
      level1 integer not null,
      level2 integer not null,
      unknown integer not null,
      counted_at timestamptz not null
    );
    comment on table digital_identity_count is
      'People from 16 years by the level of their VNeID account, counted anew with the rates of the hamlet';
    ${COUNT_EVERY_HAMLET}
  `;

  protected readonly downSql = `
    drop table digital_identity_count;
    drop index person_in_hamlet_by_given_name, person_birth_date_name, person_hamlet;
    create index person_birth_date on person (birth_date, hamlet_id);
    create index person_hamlet on person (hamlet_id, id);
  `;
}
