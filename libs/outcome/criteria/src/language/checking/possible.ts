import type { AgeRule, PlanNode } from '../rule.js';

/** An age that nobody is beyond. */
const OLDEST = 130;

/** True when somebody of some age, who has shown all there is to show, would meet the plan. */
export function canBeMet(plan: PlanNode): boolean {
  return ages().some((age) => isMet(plan, { age, hasShownAll: true, hasReason: true }));
}

/**
 * True when somebody of some age meets the plan without having shown anything. A reason for an easier path (its node
 * holds `--`) counts as something shown, unless `countsReasons` is false.
 */
export function needsNothingShown(plan: PlanNode, { countsReasons }: { countsReasons: boolean }): boolean {
  return ages().some((age) => isMet(plan, { age, hasShownAll: false, hasReason: !countsReasons }));
}

interface Supposed {
  age: number;
  hasShownAll: boolean;
  /** Reaching the age of an easier path counts. */
  hasReason: boolean;
}

function isMet({ key, rule }: PlanNode, supposed: Supposed): boolean {
  switch (rule.form) {
    case 'join':
      return rule.of.filter((inner) => isMet(inner, supposed)).length >= rule.atLeast;
    case 'seen':
      return supposed.hasShownAll && rule.atLeast <= rule.of.length;
    case 'times':
      return supposed.hasShownAll;
    case 'age':
      return (supposed.hasReason || !key.includes('--')) && isOfAge(rule, supposed.age);
  }
}

function isOfAge({ from, to }: AgeRule, age: number): boolean {
  return (from === null || age >= from) && (to === null || age <= to);
}

function ages(): number[] {
  return Array.from({ length: OLDEST + 1 }, (_, age) => age);
}
