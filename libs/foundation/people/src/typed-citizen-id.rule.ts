import { type CitizenIdProblem, checkCitizenId } from './citizen-id.js';
import { PROVINCE_CODES } from './province-codes.js';

/** Why a text that somebody typed or pasted is no citizen id. */
export type TypedCitizenIdProblem = CitizenIdProblem | 'letter-o' | 'rounded';

export type TypedCitizenId = { ok: true; citizenId: string } | { ok: false; problem: TypedCitizenIdProblem };

/** What people put between groups of digits, and the mark by which a spreadsheet keeps a number as text. */
const BETWEEN_DIGITS = /[\s.\-‐-―_'`’"]/g;
const ROUNDED = /^\d+([.,]\d+)?e\+?\d+$/i;
const WITH_LETTER_O = /^[\doO]*[oO][\doO]*$/;
/** Codes of provinces begin with one or two zeros, which a cell formatted as a number drops. */
const WITHOUT_ZEROS = /^\d{10,11}$/;

/**
 * Reads a citizen id as people type it: grouped by spaces, dots or hyphens, or without the zeros at its beginning. A
 * letter O is told instead of being guessed, as the rest may be misread too.
 */
export function readTypedCitizenId(text: string, day: string): TypedCitizenId {
  const plain = text.normalize('NFKC').trim();
  if (ROUNDED.test(plain.replace(/\s/g, ''))) return { ok: false, problem: 'rounded' };
  const typed = plain.replace(BETWEEN_DIGITS, '');
  if (WITH_LETTER_O.test(typed)) return { ok: false, problem: 'letter-o' };
  const padded = typed.padStart(12, '0');
  const lostZeros = WITHOUT_ZEROS.test(typed) && PROVINCE_CODES.has(padded.slice(0, 3));
  return checkCitizenId(lostZeros ? padded : typed, day);
}
