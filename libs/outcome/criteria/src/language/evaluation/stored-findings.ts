import { createHash } from 'node:crypto';
import type { DecisionOutcome } from '@hvs/contracts';
import type { Criterion, Finding, PersonFacts } from '../criterion.js';
import { planOf } from '../plan.js';
import { joinOutcomes, type PlanNode } from '../rule.js';

/** What is kept of a leaf of a plan: its outcome, and the evidence a met one rests on. */
export interface StoredFinding {
  outcome: DecisionOutcome;
  evidenceIds: string[];
}

/** The stored findings of a decision by the keys of the leaves. */
export type StoredFindings = ReadonlyMap<string, StoredFinding>;

/**
 * The canonical text of a finding, which is stored and hashed and which the statement for a population writes alike:
 * one object of the leaves in plan order, without spaces, `{"<key>":["met","<id>",…],"<key>":["not-met"]}`. Only met
 * leaves name evidence: what counts already but is not enough yet is no reason of the outcome.
 */
export function findingsText(finding: Finding): string {
  const entries = leavesOfFinding(finding).map(({ key, outcome, evidenceIds }) => {
    const cited = outcome === 'met' ? evidenceIds : [];
    return `${JSON.stringify(key)}:${JSON.stringify([outcome, ...cited])}`;
  });
  return `{${entries.join(',')}}`;
}

/** Reads the canonical text back, or what PostgreSQL made of it. Throws when it is no such text. */
export function parseFindings(stored: string | Readonly<Record<string, unknown>>): StoredFindings {
  const object: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
  if (typeof object !== 'object' || object === null) throw new Error('stored findings are no object');
  return new Map(Object.entries(object).map(([key, value]) => [key, parseLeaf(key, value)]));
}

function parseLeaf(key: string, value: unknown): StoredFinding {
  const [outcome, ...evidenceIds] = Array.isArray(value) ? (value as unknown[]) : [];
  const isText = (part: unknown): part is string => typeof part === 'string';
  if (!isOutcome(outcome) || !evidenceIds.every(isText)) throw new Error(`the stored finding ${key} is malformed`);
  return { outcome, evidenceIds };
}

function isOutcome(value: unknown): value is DecisionOutcome {
  return value === 'met' || value === 'not-met' || value === 'cannot-tell';
}

/**
 * The finding of a stored decision, put together again by the criteria it was made by. What is not stored, how much
 * of an unmet leaf is there, is null. Throws when the findings are not of this document.
 */
export function findingOf(criterion: Criterion, stored: StoredFindings): Finding {
  return rebuilt(planOf(criterion), stored);
}

function rebuilt(node: PlanNode, stored: StoredFindings): Finding {
  const names = { key: node.key, kind: node.criterion.kind };
  if (node.rule.form !== 'join') {
    const leaf = stored.get(node.key);
    if (!leaf) throw new Error(`the stored findings have no leaf ${node.key}`);
    return { ...names, ...leaf, have: null, need: null };
  }
  const of = node.rule.of.map((inner) => rebuilt(inner, stored));
  const met = of.filter((finding) => finding.outcome === 'met');
  const outcomes = of.map((finding) => finding.outcome);
  return {
    ...names,
    outcome: joinOutcomes(outcomes, node.rule.atLeast),
    evidenceIds: [...new Set(met.flatMap((finding) => finding.evidenceIds))],
    have: met.length,
    need: node.rule.atLeast,
    of,
  };
}

/** The leaves of a finding, depth first. */
export function leavesOfFinding(finding: Finding): Finding[] {
  return finding.of ? finding.of.flatMap(leavesOfFinding) : [finding];
}

/**
 * SHA-256 (hexadecimal) over the set, the facts that criteria ask for and the canonical text of the findings. The day
 * is not part of it: a day that changes no finding makes no new decision.
 */
export function hashInputs(criteriaSetId: string, facts: PersonFacts, findings: string): string {
  const inputs = [criteriaSetId, facts.birthDate, facts.birthPrecision, findings].join('\n');
  return createHash('sha256').update(inputs, 'utf8').digest('hex');
}
