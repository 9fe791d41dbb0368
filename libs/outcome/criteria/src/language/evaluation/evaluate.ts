import type { DecisionOutcome } from '@hvs/contracts';
import { ageOn } from '@hvs/kernel';
import type { Criterion, Finding, Given, KnownEvidence, PersonFacts } from '../criterion.js';
import { planOf } from '../plan.js';
import {
  type AgeRule,
  type JoinRule,
  joinOutcomes,
  type Matcher,
  type PlanNode,
  type SeenRule,
  type TimesRule,
} from '../rule.js';
import { matching } from './matching.js';

/**
 * Judges a person on `day` (`YYYY-MM-DD`, Vietnam) by a criteria document that was read by `readCriteria`. Pure: the
 * same facts, evidence in effect, document and day give the same finding for ever, in whatever order the evidence
 * comes. More evidence never takes away what was met, unless the document speaks of a window of time.
 */
export function evaluate(
  facts: PersonFacts,
  evidence: readonly KnownEvidence[],
  criterion: Criterion,
  day: string,
): Finding {
  return judge(planOf(criterion), { facts, evidence, day });
}

/** What a node found, but for the names of the node. */
type Judgement = Omit<Finding, 'key' | 'kind'>;

function judge(node: PlanNode, given: Given): Finding {
  return { key: node.key, kind: node.criterion.kind, ...judgementOf(node.rule, given) };
}

function judgementOf(rule: PlanNode['rule'], given: Given): Judgement {
  switch (rule.form) {
    case 'join':
      return joined(rule, given);
    case 'seen':
      return seen(rule, given);
    case 'times':
      return times(rule, given);
    case 'age':
      return { outcome: ageOutcome(rule, given.facts, given.day), evidenceIds: [], have: null, need: null };
  }
}

function joined(rule: JoinRule, given: Given): Judgement {
  const of = rule.of.map((node) => judge(node, given));
  const met = of.filter((finding) => finding.outcome === 'met');
  return {
    outcome: joinOutcomes(
      of.map((finding) => finding.outcome),
      rule.atLeast,
    ),
    evidenceIds: [...new Set(met.flatMap((finding) => finding.evidenceIds))],
    have: met.length,
    need: rule.atLeast,
    of,
  };
}

/** Of each matcher the earliest row is cited; within a window the latest, as it counts for longest. */
function seen(rule: SeenRule, given: Given): Judgement {
  const cited = rule.of.flatMap((matcher) => citedBy(matcher, given) ?? []);
  const isUnknown = rule.unknownUntil !== undefined && matching(given, rule.unknownUntil).length === 0;
  const outcome = cited.length >= rule.atLeast ? 'met' : isUnknown ? 'cannot-tell' : 'not-met';
  return { outcome, evidenceIds: cited.map((row) => row.id), have: cited.length, need: rule.atLeast };
}

function citedBy(matcher: Matcher, given: Given): KnownEvidence | undefined {
  return matching(given, matcher).at(matcher.withinMonths === undefined ? 0 : -1);
}

/** The first rows that are enough are cited; within a window the last ones. */
function times(rule: TimesRule, given: Given): Judgement {
  const rows = matching(given, rule.of);
  const cited = rule.of.withinMonths === undefined ? rows.slice(0, rule.atLeast) : rows.slice(-rule.atLeast);
  return {
    outcome: rows.length >= rule.atLeast ? 'met' : 'not-met',
    evidenceIds: cited.map((row) => row.id),
    have: rows.length,
    need: rule.atLeast,
  };
}

/** When only the year of birth is known, both ends of that year must agree. */
function ageOutcome({ from, to }: AgeRule, facts: PersonFacts, day: string): DecisionOutcome {
  const lies = (birthDate: string): boolean => {
    const age = ageOn(birthDate, day);
    return (from === null || age >= from) && (to === null || age <= to);
  };
  if (facts.birthPrecision === 'day') return lies(facts.birthDate) ? 'met' : 'not-met';
  const year = facts.birthDate.slice(0, 4);
  const ofTheOldest = lies(`${year}-01-01`);
  if (ofTheOldest !== lies(`${year}-12-31`)) return 'cannot-tell';
  return ofTheOldest ? 'met' : 'not-met';
}
