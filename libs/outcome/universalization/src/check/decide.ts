import { createHash } from 'node:crypto';
import { type DecisionOutcome, type TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { type CriteriaSet, evaluate, type Finding, type KnownEvidence, type PersonFacts } from '@hvs/outcome/criteria';
import type { CurrentDecision, JudgedPerson } from './judged-people.query.js';

/** A decision to be stored because its inputs are not those of the one that stands. */
export interface NewDecision {
  decisionId: string;
  personId: string;
  communeId: string;
  hamletId: string;
  targetGroup: TargetGroup;
  criteriaSetId: string;
  outcome: DecisionOutcome;
  findings: Finding;
  /** Hexadecimal. */
  inputsHash: string;
  previousId: string | null;
  formerOutcome: DecisionOutcome | null;
  /** The outcome is not the one that stood before; a first decision counts as turned. */
  turned: boolean;
}

/** What a check wants changed for one person; all empty when everything stands as it is. */
export interface Verdict {
  person: JudgedPerson;
  decided: NewDecision[];
  /** Decisions of groups the person no longer belongs to, or that no set judges any more. */
  lapsed: CurrentDecision[];
  /** Decisions that stand but name a hamlet the person has left. */
  moved: CurrentDecision[];
}

/** Judges one person by every set in force of the groups the person is in. Pure but for the new ids. */
export function decide(
  person: JudgedPerson,
  evidence: readonly KnownEvidence[],
  sets: readonly CriteriaSet[],
  day: string,
): Verdict {
  const verdict: Verdict = { person, decided: [], lapsed: [], moved: [] };
  const judging = sets.filter((set) => person.groups.includes(set.targetGroup));
  for (const set of judging) {
    const current = person.current.find((decision) => decision.targetGroup === set.targetGroup);
    const findings = evaluate(person, evidence, set.criterion, day);
    const inputsHash = hashInputs(set.id, person, findings);
    if (current?.inputsHash !== inputsHash) {
      verdict.decided.push(newDecision(person, set, findings, inputsHash, current));
    } else if (current.hamletId !== person.hamletId) {
      verdict.moved.push(current);
    }
  }
  const judged = new Set(judging.map((set) => set.targetGroup));
  verdict.lapsed = person.current.filter((decision) => !judged.has(decision.targetGroup));
  return verdict;
}

function newDecision(
  person: JudgedPerson,
  set: CriteriaSet,
  findings: Finding,
  inputsHash: string,
  current: CurrentDecision | undefined,
): NewDecision {
  return {
    decisionId: newId(),
    personId: person.id,
    communeId: person.communeId,
    hamletId: person.hamletId,
    targetGroup: set.targetGroup,
    criteriaSetId: set.id,
    outcome: findings.outcome,
    findings,
    inputsHash,
    previousId: current?.decisionId ?? null,
    formerOutcome: current?.outcome ?? null,
    turned: current?.outcome !== findings.outcome,
  };
}

/**
 * SHA-256 over the set, the facts that criteria ask for and the findings with the evidence they rest on. The day is
 * not part of it: a day that changes no finding makes no new decision.
 */
export function hashInputs(criteriaSetId: string, facts: PersonFacts, findings: Finding): string {
  const inputs = [criteriaSetId, facts.birthDate, facts.birthPrecision, findings];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}
