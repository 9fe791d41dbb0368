import { type CompilableSet, compileCriteria } from '@hvs/outcome/criteria';
import { EFFECTS } from './effects.rule.js';

/** People of each effect to be shown as examples. */
export const SAMPLE_SIZE = 5;

const COUNTS = `jsonb_build_object(${EFFECTS.map((effect) => `'${effect}', count(*) filter (where effect = '${effect}')`).join(', ')})`;

/**
 * What a draft would do to the people with `id` above `$1` and up to `$2`, compared with the decisions that stand for
 * its group. Reads only. One row of JSON: `checked`, counts altogether, by hamlet and by group, and up to five people
 * of each effect.
 */
export function countEffects(set: CompilableSet, day: string): string {
  return `with ${compileCriteria([set], day)}, compared as materialized (
    select j.person_id, f.hamlet_id, f.groups, j.level,
      case when j.level = 2 then case when c.outcome = 'met' then 'stayMet' else 'gain' end
        else case when c.outcome = 'met' then 'lose' else 'stayNotMet' end end as effect
    from judged j
    join facts f on f.id = j.person_id
    left join current_decision c on c.person_id = j.person_id and c.target_group = j.target_group
      and c.person_id > $1 and c.person_id <= $2
  ), hamlets as (
    select jsonb_object_agg(hamlet_id, counts) as all
    from (select hamlet_id, ${COUNTS} as counts from compared group by hamlet_id) h
  ), of_groups as (
    select jsonb_object_agg(target_group, counts) as all
    from (select target_group, ${COUNTS} as counts from compared, unnest(groups) as target_group group by target_group) g
  ), samples as (
    select jsonb_object_agg(effect, people) as all
    from (
      select effect, jsonb_agg(person_id) as people
      from (select effect, person_id, row_number() over (partition by effect order by person_id) as place from compared) p
      where place <= ${SAMPLE_SIZE} group by effect
    ) s
  )
  select (select count(*)::int from facts) as checked,
    (select ${COUNTS} from compared) as counts,
    (select count(*)::int from compared where level = 1) as "cannotTell",
    coalesce((select hamlets.all from hamlets), '{}') as "byHamlet",
    coalesce((select of_groups.all from of_groups), '{}') as "byGroup",
    coalesce((select samples.all from samples), '{}') as samples`;
}
