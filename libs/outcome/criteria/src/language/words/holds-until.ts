import type { Given } from '../criterion.js';
import { birthdayOf, plusDays, windowLastDay } from '../evaluation/calendar.js';
import { matching } from '../evaluation/matching.js';
import type { Matcher, Rule } from '../rule.js';

/**
 * The last day (`YYYY-MM-DD`) on which a leaf that is met stays so if nothing new comes; null when no passing of time
 * takes it away.
 */
export function holdsUntil(rule: Rule, given: Given): string | null {
  switch (rule.form) {
    case 'seen':
      return lastDayOf(
        rule.of.flatMap((matcher) => lastDays(matcher, given).slice(-1)),
        rule.atLeast,
      );
    case 'times':
      return lastDayOf(lastDays(rule.of, given), rule.atLeast);
    case 'age':
      return rule.to === null ? null : plusDays(birthdayOf(given.facts.birthDate, rule.to + 1), -1);
    case 'join':
      return null;
  }
}

/** The last day on which each row counts, in the order of the rows; none without a window. */
function lastDays(matcher: Matcher, given: Given): string[] {
  const { withinMonths } = matcher;
  if (withinMonths === undefined) return [];
  return matching(given, matcher).map((row) => windowLastDay(row.occurredAt, withinMonths));
}

/** While as many as are needed still count: the day of the last one that may go. */
function lastDayOf(days: readonly string[], atLeast: number): string | null {
  return days.toSorted().at(-atLeast) ?? null;
}
