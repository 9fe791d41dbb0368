import type { IdentityProblem } from './vneid-identity.js';

/** The text of a claim without blanks around it; empty when it is none. */
export function textOf(claim: unknown): string {
  return typeof claim === 'string' ? claim.trim() : '';
}

/**
 * A citizen id: 12 digits as text, so that leading zeros live. The number of the old identity card had 9 digits and is
 * told apart, because its holder can do something about it.
 */
export function readCitizenId(claim: unknown): { citizenId: string } | { problem: IdentityProblem } {
  const text = textOf(claim);
  if (/^\d{12}$/.test(text)) return { citizenId: text };
  return { problem: /^\d{9}$/.test(text) ? 'a citizen id of 9 digits' : 'no citizen id' };
}

/** A level from 1 to `highest`, as number or text; null for all else: an unknown level is never guessed. */
export function readLevel(claim: unknown, highest: number): number | null {
  if (typeof claim !== 'number' && typeof claim !== 'string') return null;
  const level = Number(claim);
  return Number.isInteger(level) && level >= 1 && level <= highest ? level : null;
}

const SHAPES = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})$/,
];

/** A day that exists, as `YYYY-MM-DD`, from the ways the roads write it: `1958-03-02`, `19580302`, `02/03/1958`; else null. */
export function readDay(claim: unknown): string | null {
  const text = textOf(claim);
  const parts = SHAPES.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return null;
  const day = `${parts['year']}-${parts['month']}-${parts['day']}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
