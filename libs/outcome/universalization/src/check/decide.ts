import type { DecisionOutcome, TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { type CriteriaSet, evaluate, findingsText, hashInputs, type KnownEvidence } from '@hvs/outcome/criteria';
import type { CurrentDecision, JudgedPerson } from './judged-people.query.js';
import { type GroupOutcome, standingOf } from './standing.rule.js';

/** A decision to be stored because its inputs are not those of the one that stands. */
export interface NewDecision {
  decisionId: string;
  targetGroup: TargetGroup;
  criteriaSetId: string;
  outcome: DecisionOutcome;
  /** Canonical text. */
  findings: string;
  /** Hexadecimal. */
  inputsHash: string;
  previousId: string | null;
  formerOutcome: DecisionOutcome | null;
  /** The outcome is not the one that stood before; a first decision counts as turned. */
  turned: boolean;
}

/** Why a decision stands no more without another in its place. */
export type LapseReason = 'group-ended' | 'no-criteria' | 'moved' | 'deceased';

/** A decision of a group the person no longer belongs to, or that no set judges any more. */
export interface Lapse {
  id: string;
  targetGroup: TargetGroup;
  decisionId: string;
  reason: LapseReason;
}

/** What a check finds for one person. */
export interface Verdict {
  person: JudgedPerson;
  decided: NewDecision[];
  lapsed: Lapse[];
  /** All groups together; null when no set judges the person. */
  standing: DecisionOutcome | null;
  /** The person lives in another hamlet than what stands says. */
  hasMoved: boolean;
  /** Something is to be written. */
  isNew: boolean;
}

/** Judges one person by every set in force of the groups the person is in. Pure but for the new ids. */
export function decide(
  person: JudgedPerson,
  evidence: readonly KnownEvidence[],
  sets: readonly CriteriaSet[],
  day: string,
): Verdict {
  const isHere = person.presence === 'present' || person.presence === 'away';
  const judging = isHere ? sets.filter((set) => person.groups.includes(set.targetGroup)) : [];
  const decided: NewDecision[] = [];
  const outcomes: GroupOutcome[] = [];
  for (const set of judging) {
    const current = person.current.find((decision) => decision.targetGroup === set.targetGroup);
    const decision = judge(person, evidence, set, { day, current });
    outcomes.push({ combining: set.combining, outcome: decision.outcome });
    if (current?.inputsHash !== decision.inputsHash) decided.push(decision);
  }
  const judged = new Set(judging.map((set) => set.targetGroup));
  const lapsed = person.current
    .filter((decision) => !judged.has(decision.targetGroup))
    .map(({ targetGroup, decisionId }) => {
      return { id: newId(), targetGroup, decisionId, reason: reasonOfLapse(person, targetGroup) };
    });
  return { person, decided, lapsed, ...together(person, outcomes, decided.length + lapsed.length > 0) };
}

function judge(
  person: JudgedPerson,
  evidence: readonly KnownEvidence[],
  set: CriteriaSet,
  { day, current }: { day: string; current: CurrentDecision | undefined },
): NewDecision {
  const finding = evaluate(person, evidence, set.criterion, day);
  const findings = findingsText(finding);
  return {
    decisionId: newId(),
    targetGroup: set.targetGroup,
    criteriaSetId: set.id,
    outcome: finding.outcome,
    findings,
    inputsHash: hashInputs(set.id, person, findings),
    previousId: current?.decisionId ?? null,
    formerOutcome: current?.outcome ?? null,
    turned: current?.outcome !== finding.outcome,
  };
}

/** A person about whom nothing was ever written and whom no set judges needs no standing. */
function together(
  { standing: stored, hamletId, communeId }: JudgedPerson,
  outcomes: readonly GroupOutcome[],
  hasNews: boolean,
): Pick<Verdict, 'standing' | 'hasMoved' | 'isNew'> {
  const standing = standingOf(outcomes);
  const hasMoved = stored !== null && (stored.hamletId !== hamletId || stored.communeId !== communeId);
  const isOther = stored ? stored.outcome !== standing : standing !== null;
  return { standing, hasMoved, isNew: hasNews || hasMoved || isOther };
}

function reasonOfLapse({ presence, groups }: JudgedPerson, targetGroup: TargetGroup): LapseReason {
  if (presence === 'deceased' || presence === 'moved') return presence;
  return groups.includes(targetGroup) ? 'no-criteria' : 'group-ended';
}
