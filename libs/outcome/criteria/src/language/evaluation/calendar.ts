import { todayIn, VIETNAM } from '@hvs/kernel';

/** Vietnam has kept this offset since 1975, long before any evidence. */
const OFFSET = '+07:00';

/** `day` (`YYYY-MM-DD`) moved by whole months; where that month has no such day, its last one. */
export function plusMonths(day: string, months: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth))).toISOString().slice(0, 10);
}

/**
 * The instant at which the window "within the last n months" of a check on `day` begins: midnight in Vietnam of the
 * calendar day that many months before. Evidence of that instant or later lies in the window.
 */
export function windowStart(day: string, months: number): Date {
  return new Date(`${plusMonths(day, -months)}T00:00:00${OFFSET}`);
}

/** The last day on which a check still finds evidence of `occurredAt` within the last `months` months. */
export function windowLastDay(occurredAt: Date, months: number): string {
  const happenedOn = todayIn(VIETNAM, occurredAt);
  let last = plusMonths(happenedOn, months);
  while (plusMonths(plusDays(last, 1), -months) <= happenedOn) last = plusDays(last, 1);
  return last;
}

/**
 * Whoever was born on this day or earlier is at least `years` years old on `day`; whoever was born later is not. The
 * same count as `ageOn`: born on 29 February, one's birthday in common years is 1 March.
 */
export function latestBirthDate(years: number, day: string): string {
  return plusMonths(day, -12 * years);
}

/** The day on which someone born on `birthDate` becomes `years` years old. */
export function birthdayOf(birthDate: string, years: number): string {
  const year = Number(birthDate.slice(0, 4)) + years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const monthAndDay = birthDate.slice(5);
  return `${year}-${monthAndDay === '02-29' && !isLeap ? '03-01' : monthAndDay}`;
}

/** `day` moved by whole days. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
