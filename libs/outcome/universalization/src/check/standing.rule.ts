import type { DecisionOutcome } from '@hvs/contracts';

/** What one set found, and how it counts among those of the person's other groups. */
export interface GroupOutcome {
  combining: 'required' | 'sufficient';
  outcome: DecisionOutcome;
}

const LEVELS: readonly DecisionOutcome[] = ['not-met', 'cannot-tell', 'met'];

/**
 * All groups of a person together: met if a `sufficient` set is met, or if all `required` ones are. In three-valued
 * logic: the greatest of the sufficient outcomes and of the least of the required ones. Null when no set judges.
 */
export function standingOf(groups: readonly GroupOutcome[]): DecisionOutcome | null {
  const levels = (combining: GroupOutcome['combining']) =>
    groups.filter((group) => group.combining === combining).map((group) => LEVELS.indexOf(group.outcome));
  const required = levels('required');
  const ways = [...levels('sufficient'), ...(required.length > 0 ? [Math.min(...required)] : [])];
  return ways.length > 0 ? (LEVELS[Math.max(...ways)] ?? null) : null;
}
