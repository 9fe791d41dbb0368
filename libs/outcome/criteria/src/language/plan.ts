import type { Criterion } from './criterion.js';
import { criterionKindOf } from './criterion-kinds.js';
import type { PlanNode } from './rule.js';

/** The meaning of a criteria document that was read by `readCriteria`: what both interpreters work by. */
export function planOf(criterion: Criterion): PlanNode {
  return { key: criterion.key, criterion, rule: criterionKindOf(criterion).plan(criterion, planOf) };
}
