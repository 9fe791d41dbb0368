import type { DecisionOutcome, EvidenceKind, Provenance } from '@hvs/contracts';
import type { Criterion } from './criterion.js';

/**
 * What a criterion means, in the few forms that both interpreters know: `evaluate` judges one person by it, and
 * `compileCriteria` turns it into one SQL statement for a population. A kind of criterion says which form it is;
 * it never brings judging code or SQL of its own, so the two can be held equal by one property test.
 */
export type Rule = JoinRule | SeenRule | TimesRule | AgeRule;

/** At least `atLeast` of the rules inside are met; all of them, or any of them, are its two ends. */
export interface JoinRule {
  form: 'join';
  atLeast: number;
  of: PlanNode[];
}

/**
 * At least `atLeast` of the matchers have a row of evidence. While nothing at all matches `unknownUntil`, it cannot
 * be told.
 */
export interface SeenRule {
  form: 'seen';
  atLeast: number;
  of: Matcher[];
  unknownUntil?: Matcher;
}

/** At least `atLeast` rows of evidence match. */
export interface TimesRule {
  form: 'times';
  atLeast: number;
  of: Matcher;
}

/** Full years of age lie between `from` and `to`, both included; null is no bound. */
export interface AgeRule {
  form: 'age';
  from: number | null;
  to: number | null;
}

/** Which evidence counts. Every field that is set must fit. */
export interface Matcher {
  kinds: readonly EvidenceKind[];
  /** What the evidence is about: slug of a course, a practice, a topic, a kind of certificate, a reason. */
  subject?: string;
  /** Code of a competence that the evidence names. */
  competence?: string;
  /** The number the evidence carries (score in percent, account level) is at least this. */
  measureAtLeast?: number;
  provenanceAtLeast?: Provenance;
  /** Only what was done without help. */
  unassisted?: boolean;
  /** Only what happened within this many months before the day of the check, counted to the calendar day. */
  withinMonths?: number;
}

/** A criterion with its rule. `key` is unique in the plan; keys of nodes that a kind adds hold `--`. */
export interface PlanNode {
  key: string;
  /** The criterion of the document that this node comes from. */
  criterion: Criterion;
  rule: Rule;
}

/** The leaves of a plan (all but joins), depth first: the order in which findings are stored. */
export function leavesOf(node: PlanNode): PlanNode[] {
  return node.rule.form === 'join' ? node.rule.of.flatMap(leavesOf) : [node];
}

/** Joins outcomes by the rules of three-valued logic: what cannot be told counts neither way until it decides. */
export function joinOutcomes(outcomes: readonly DecisionOutcome[], atLeast: number): DecisionOutcome {
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  const open = outcomes.filter((outcome) => outcome === 'cannot-tell').length;
  if (met >= atLeast) return 'met';
  return met + open >= atLeast ? 'cannot-tell' : 'not-met';
}
