import type { TargetGroup } from '@hvs/contracts';
import { planOf } from '../language/plan.js';
import type { Criterion } from '../language/criterion.js';
import { type CompiledPlan, compilePlan } from './compiled-plan.js';
import { MatcherColumns } from './matcher-columns.js';
import { CANNOT_TELL, isOneOf, MET, textLiteral } from './sql-text.js';

/** A criteria set as the compiler needs it. */
export interface CompilableSet {
  id: string;
  targetGroup: TargetGroup;
  combining: 'required' | 'sufficient';
  criterion: Criterion;
}

/**
 * The same documents that `evaluate` judges one person by, as common table expressions that judge a range of people in
 * one go; put them behind `with` and read from the last two:
 *
 * - `facts`, one row per person with `id` above parameter `$1` and up to `$2`: `id`, `commune_id`, `hamlet_id`,
 *   `birth_date`, `birth_precision`, `presence`, `groups` (text[], null without; those in effect on `day`, whether a
 *   set judges them or not) and `evidence_position`;
 * - `judged`, one row per person and set of a group the person is in: `person_id`, `target_group`, `criteria_set_id`,
 *   `combining`, `level` (2 met, 1 cannot be told, 0 not met), `outcome`, `findings` (canonical text), `inputs_hash`.
 *
 * Everything comes from one snapshot. The tables are those of the register and of the ledger, read here across domains
 * because judging a million people is one join and not a million questions.
 *
 * @param day `YYYY-MM-DD`, on which people are judged
 */
export function compileCriteria(sets: readonly CompilableSet[], day: string): string {
  const columns = new MatcherColumns(day);
  const plans = sets.map((set, index) => compilePlan(planOf(set.criterion), columns, day, `l${index}`));
  return [
    groupsOf(day),
    correctedEvidence(),
    seenEvidence(columns),
    factsOf(columns),
    leavesOfAll(plans),
    judgedOf(sets, plans),
  ].join(', ');
}

function groupsOf(day: string): string {
  return `belonging as (
    select g.person_id, array_agg(distinct g.target_group) as groups
    from person_target_group g
    where g.person_id > $1 and g.person_id <= $2
      and g.valid_from <= date '${day}' and (g.valid_to is null or g.valid_to >= date '${day}')
    group by g.person_id)`;
}

/** Corrections are few: they are found by an index that holds nothing else. */
function correctedEvidence(): string {
  return `corrected as materialized (
    select c.person_id, c.corrects_id from evidence c
    where c.person_id > $1 and c.person_id <= $2 and c.corrects_id is not null)`;
}

/**
 * Almost nobody's evidence was ever corrected, and looking for a correction of each row would cost as much as all the
 * rest. Who has corrections is therefore left out of the way for everybody else and goes another one.
 */
function seenEvidence(columns: MatcherColumns): string {
  if (columns.kinds.length === 0) return 'seen as (select null::uuid as person_id where false)';
  const select = `select e.person_id, ${columns.selectList.join(',\n      ')}
    from evidence e`;
  const range = `where e.person_id > $1 and e.person_id <= $2 and ${isOneOf('e.kind', columns.kinds)}`;
  return `seen as (
    ${select} ${range} and e.person_id not in (select person_id from corrected) group by e.person_id
    union all
    ${select} join (select distinct person_id from corrected) k using (person_id) ${range}
      and e.correction is distinct from 'withdrawn'
      and not exists (select from corrected c where c.person_id = e.person_id and c.corrects_id = e.id)
    group by e.person_id)`;
}

function factsOf(columns: MatcherColumns): string {
  const names = columns.selectList.map((_, index) => `s.m${index}`);
  return `facts as materialized (
    select p.id, p.commune_id, p.hamlet_id, p.birth_date, p.birth_precision, p.presence,
      case when p.presence in ('present', 'away') then b.groups end as groups,
      coalesce(h.position, 0) as evidence_position${names.map((name) => `, ${name}`).join('')}
    from person p
    left join belonging b on b.person_id = p.id
    left join evidence_head h on h.person_id = p.id and h.person_id > $1 and h.person_id <= $2
    left join seen s on s.person_id = p.id
    where p.id > $1 and p.id <= $2)`;
}

function leavesOfAll(plans: readonly CompiledPlan[]): string {
  const leaves = plans.flatMap((plan) => plan.leafColumns.map(({ name, outcome }) => `${outcome} as ${name}`));
  return `leaves as materialized (
    select facts.*${leaves.map((leaf) => `,\n      ${leaf}`).join('')}
    from facts where groups is not null)`;
}

function judgedOf(sets: readonly CompilableSet[], plans: readonly CompiledPlan[]): string {
  const selects = sets.map((set, index) => judgedBy(set, plans[index] as CompiledPlan));
  const nobody = `select null::uuid as person_id, null::text as target_group, null::uuid as criteria_set_id,
    null::text as combining, null::int as level, null::text as findings, null::date as birth_date,
    null::text as birth_precision where false`;
  return `judged as materialized (
    select person_id, target_group, criteria_set_id, combining, level,
      case level when ${MET} then 'met' when ${CANNOT_TELL} then 'cannot-tell' else 'not-met' end as outcome, findings,
      sha256(convert_to(criteria_set_id || E'\\n' || to_char(birth_date, 'YYYY-MM-DD') || E'\\n' || birth_precision
        || E'\\n' || findings, 'UTF8')) as inputs_hash
    from (${selects.join('\n    union all ') || nobody}) as each_set)`;
}

function judgedBy({ id, targetGroup, combining }: CompilableSet, { outcome, findings }: CompiledPlan): string {
  const group = textLiteral(targetGroup);
  return `select id as person_id, ${group} as target_group, ${textLiteral(id)}::uuid as criteria_set_id,
      ${textLiteral(combining)} as combining, ${outcome} as level, ${findings} as findings, birth_date, birth_precision
    from leaves where ${group} = any(groups)`;
}
