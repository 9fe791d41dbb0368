/** The zone of all dates on screens and of ages: a birthday begins at midnight in Vietnam. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

/** Making a format costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The calendar day of `now` in `zone`, as `YYYY-MM-DD`. */
export function todayIn(zone: string, now: Date): string {
  const known = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  formats.set(zone, known);
  return known.format(now);
}

/**
 * Full years lived on `day`. Someone born on 29 February has their birthday on 1 March in common years,
 * as the civil code counts an age as reached when the full year has passed.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
