/**
 * Days by which an objection is dealt with. A person must hear within two working days that the request arrived and how
 * it goes on, and within ten days what became of it (law 91/2025/QH15 and decree 356/2025/ND-CP on requests of data
 * subjects). Public holidays are not known here, so a day may come earlier than the law asks, never later.
 */
export const RECEIPT_WORKING_DAYS = 2;
export const ANSWER_DAYS = 10;

const DAY_MS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

export interface Deadlines {
  /** `YYYY-MM-DD`, as all days here. */
  receiptDueOn: string;
  dueOn: string;
}

/** Deadlines of an objection raised on `day`; a period that ends on a weekend ends on the next working day (Civil Code, Article 148). */
export function deadlinesOf(day: string): Deadlines {
  return {
    receiptDueOn: afterWorkingDays(day, RECEIPT_WORKING_DAYS),
    dueOn: workingDayFrom(plusDays(day, ANSWER_DAYS)),
  };
}

/** True once the last day for an answer is over. */
export function isOverdue(dueOn: string, today: string): boolean {
  return dueOn < today;
}

/** The `count`-th working day, Monday to Friday, after `day`. */
export function afterWorkingDays(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = workingDayFrom(plusDays(reached, 1));
  return reached;
}

/** `day` itself when people work on it, else the next day on which they do. */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(plusDays(day, 1));
}

function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== SATURDAY && weekday !== SUNDAY;
}

function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}
