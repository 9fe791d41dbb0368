import type { Random } from './random.js';

const DAY_MS = 86_400_000;

/** Years reached on `today`; both days are YYYY-MM-DD. A person born on 29 February grows older on 1 March in other years. */
export function ageOn(today: string, birthDate: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** A day of birth, YYYY-MM-DD, drawn evenly from all that make a person exactly `age` years old on `today`. */
export function birthDateForAge(random: Random, today: string, age: number): string {
  const latest = yearsBefore(today, age);
  const earliest = yearsBefore(today, age + 1) + DAY_MS;
  return isoDay(earliest + random.between(0, (latest - earliest) / DAY_MS) * DAY_MS);
}

/**
 * Whether only the year of birth is on record. Papers of people born in the war years often hold no day, the more so the
 * older they are.
 */
export function knowsOnlyBirthYear(random: Random, age: number): boolean {
  if (age < 65) {
    return false;
  }
  return random.chance(age < 75 ? 0.06 : age < 85 ? 0.18 : 0.35);
}

/** Whether the text is a day that exists in the calendar, written YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && isoDay(time) === text;
}

function yearsBefore(day: string, years: number): number {
  const year = Number(day.slice(0, 4)) - years;
  const sameDay = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  // 29 February is missing in most years; its eve is then the last day with that many years reached.
  return Date.parse(`${isCalendarDay(sameDay) ? sameDay : sameDay.replace('-02-29', '-02-28')}T00:00:00Z`);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
