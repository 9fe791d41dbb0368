import { latestBirthDate } from '../language/evaluation/calendar.js';
import { type AgeRule, leavesOf, type PlanNode, type SeenRule, type TimesRule } from '../language/rule.js';
import type { MatcherColumns } from './matcher-columns.js';
import { CANNOT_TELL, MET, NOT_MET, textLiteral } from './sql-text.js';

/** A plan as SQL over one row of `facts`. */
export interface CompiledPlan {
  /** Number of the outcome of each leaf, by its column. */
  leafColumns: { name: string; outcome: string }[];
  /** Number of the outcome of the whole, over the leaf columns. */
  outcome: string;
  /** Canonical text of the findings, over the leaf columns. */
  findings: string;
}

/** @param prefix tells the leaf columns of this plan from those of others */
export function compilePlan(plan: PlanNode, columns: MatcherColumns, day: string, prefix: string): CompiledPlan {
  const leaves = leavesOf(plan).map((node, index) => ({
    node,
    name: `${prefix}_${index}`,
    ...compileLeaf(node, columns, day),
  }));
  const nameOf = new Map(leaves.map(({ node, name }) => [node, name]));
  const texts = leaves.map(({ node, name, cited }) => leafText(node.key, name, cited));
  return {
    leafColumns: leaves.map(({ name, outcome }) => ({ name, outcome })),
    outcome: outcomeOf(plan, nameOf),
    findings: `'{' || ${texts.join(` || ',' || `)} || '}'`,
  };
}

function outcomeOf(node: PlanNode, nameOf: ReadonlyMap<PlanNode, string>): string {
  if (node.rule.form !== 'join') return nameOf.get(node) as string;
  const { atLeast, of } = node.rule;
  const inside = of.map((inner) => outcomeOf(inner, nameOf));
  if (atLeast <= 0) return String(MET);
  if (atLeast > inside.length) return String(NOT_MET);
  if (inside.length === 1) return inside[0] as string;
  if (atLeast === inside.length) return `least(${inside.join(', ')})`;
  if (atLeast === 1) return `greatest(${inside.join(', ')})`;
  return `(array_sort(array[${inside.join(', ')}], true))[${atLeast}]`;
}

function leafText(key: string, column: string, cited: string): string {
  const name = JSON.stringify(key);
  return (
    `case ${column} when ${MET} then ${textLiteral(`${name}:["met"`)} || ${cited} || ']'` +
    ` when ${NOT_MET} then ${textLiteral(`${name}:["not-met"]`)} else ${textLiteral(`${name}:["cannot-tell"]`)} end`
  );
}

interface CompiledLeaf {
  outcome: string;
  /** Text of the ids that a met leaf cites, each as `,"<id>"`. */
  cited: string;
}

function compileLeaf({ key, rule }: PlanNode, columns: MatcherColumns, day: string): CompiledLeaf {
  switch (rule.form) {
    case 'seen':
      return compileSeen(rule, columns);
    case 'times':
      return compileTimes(rule, columns);
    case 'age':
      return { outcome: compileAge(rule, day), cited: `''` };
    case 'join':
      throw new Error(`${key} joins others and is no leaf`);
  }
}

function compileSeen({ atLeast, of, unknownUntil }: SeenRule, columns: MatcherColumns): CompiledLeaf {
  const ids = of.map((matcher) => columns.cited(matcher));
  const count = ids.length === 1 ? `num_nonnulls(${ids[0]})` : `num_nonnulls(${ids.join(', ')})`;
  const isMet = ids.length === 1 && atLeast === 1 ? `${ids[0]} is not null` : `${ids.length ? count : 0} >= ${atLeast}`;
  const unmet = unknownUntil
    ? `case when ${columns.cited(unknownUntil)} is null then ${CANNOT_TELL} else ${NOT_MET} end`
    : `${NOT_MET}`;
  return {
    outcome: `case when ${isMet} then ${MET} else ${unmet} end`,
    cited: ids.map((id) => `coalesce(',"' || ${id} || '"', '')`).join(' || ') || `''`,
  };
}

function compileTimes({ atLeast, of }: TimesRule, columns: MatcherColumns): CompiledLeaf {
  const moments = columns.moments(of);
  const first = of.withinMonths === undefined ? '1' : `greatest(cardinality(${moments}) - ${atLeast - 1}, 1)`;
  const last = of.withinMonths === undefined ? `${atLeast}` : `cardinality(${moments})`;
  return {
    outcome: `case when coalesce(cardinality(${moments}), 0) >= ${atLeast} then ${MET} else ${NOT_MET} end`,
    cited:
      `(select coalesce(string_agg(',"' || c.id || '"', '' order by c.place), '')` +
      ` from unnest(${moments}[${first}:${last}]) with ordinality as c (at, id, place))`,
  };
}

/** With only the year of birth known, both ends of that year must agree. */
function compileAge(rule: AgeRule, day: string): string {
  const number = (condition: string) => `case when ${condition} then ${MET} else ${NOT_MET} end`;
  const endOf = (monthAndDay: string) =>
    liesBetween(rule, `make_date(extract(year from birth_date)::int, ${monthAndDay})`, day);
  const oldest = endOf('1, 1');
  const youngest = endOf('12, 31');
  return (
    `case when birth_precision = 'day' then ${number(liesBetween(rule, 'birth_date', day))}` +
    ` when (${oldest}) <> (${youngest}) then ${CANNOT_TELL} else ${number(oldest)} end`
  );
}

function liesBetween({ from, to }: AgeRule, birthDate: string, day: string): string {
  const conditions: string[] = [];
  if (from !== null) conditions.push(`${birthDate} <= date '${latestBirthDate(from, day)}'`);
  if (to !== null) conditions.push(`${birthDate} > date '${latestBirthDate(to + 1, day)}'`);
  return conditions.join(' and ') || 'true';
}
