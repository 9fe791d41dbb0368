import { PROVINCE_CODES } from './province-codes.js';

export type Sex = 'male' | 'female';

/** Why a text cannot be a citizen id. There is no check digit, so a sound number may still be the wrong one. */
export type CitizenIdProblem = 'not-12-digits' | 'old-card' | 'same-digits' | 'born-in-future' | 'too-old';

/** Why a sound number is doubtful: records of births are sometimes corrected, so an officer may let it stand. */
export type CitizenIdDoubt = 'unknown-province' | 'other-sex' | 'other-birth-year';

export type CheckedCitizenId = { ok: true; citizenId: string } | { ok: false; problem: CitizenIdProblem };

/** Nobody in the country is older; a greater age is a typing error. Years. */
export const OLDEST_AGE = 120;

const TWELVE_DIGITS = /^[0-9]{12}$/;
const OLD_CARD = /^[0-9]{9}$/;
const ALL_THE_SAME = /^(.)\1*$/;
const CENTURY_OF_DIGITS_0_AND_1 = 1900;

/** The number without the spaces and dots with which people group it. Letters and other digits stay, to be refused. */
export function normaliseCitizenId(text: string): string {
  return text.replace(/[\s.]/g, '');
}

/** `030055991234` as it may be shown: `030******234`. */
export function maskCitizenId(citizenId: string): string {
  return `${citizenId.slice(0, 3)}******${citizenId.slice(-3)}`;
}

/** Year of birth that digits 4-6 give (Decree 137/2015, Article 13): century and sex in one digit, then the year. */
export function birthYearIn(citizenId: string): number {
  const century = CENTURY_OF_DIGITS_0_AND_1 + 100 * Math.floor(Number(citizenId.charAt(3)) / 2);
  return century + Number(citizenId.slice(4, 6));
}

/** Sex as digit 4 gives it: even for men, odd for women. */
export function sexIn(citizenId: string): Sex {
  return Number(citizenId.charAt(3)) % 2 === 0 ? 'male' : 'female';
}

/** Brings a typed number into its one form, or says why it cannot be one on `day` (`YYYY-MM-DD`). */
export function checkCitizenId(text: string, day: string): CheckedCitizenId {
  const citizenId = normaliseCitizenId(text);
  const problem = problemOf(citizenId, Number(day.slice(0, 4)));
  return problem ? { ok: false, problem } : { ok: true, citizenId };
}

function problemOf(citizenId: string, thisYear: number): CitizenIdProblem | undefined {
  if (OLD_CARD.test(citizenId)) return 'old-card';
  if (!TWELVE_DIGITS.test(citizenId)) return 'not-12-digits';
  if (ALL_THE_SAME.test(citizenId)) return 'same-digits';
  const age = thisYear - birthYearIn(citizenId);
  if (age < 0) return 'born-in-future';
  return age > OLDEST_AGE ? 'too-old' : undefined;
}

/** What speaks against a sound number, given what else is known of the person. Nothing here refuses it. */
export function doubtsAbout(citizenId: string, known: { birthDate: string; sex: Sex }): CitizenIdDoubt[] {
  const doubts: CitizenIdDoubt[] = [];
  if (!PROVINCE_CODES.has(citizenId.slice(0, 3))) doubts.push('unknown-province');
  if (sexIn(citizenId) !== known.sex) doubts.push('other-sex');
  if (birthYearIn(citizenId) !== Number(known.birthDate.slice(0, 4))) doubts.push('other-birth-year');
  return doubts;
}
