import { foldVietnamese } from '@hvs/kernel';

/** 32 signs that cannot be mistaken for each other on paper: neither 0 and O nor 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const RANDOM_SIGNS = 8;
const WRITTEN = /^([A-Z]{1,4})(\d{4})([2-9A-HJ-NP-Z]{9})$/;

/** x^5 + x^2 + 1: makes five-bit numbers a field in which 2 has 31 different powers. */
const FIELD_POLYNOMIAL = 0b100101;

/**
 * Makes a certificate number such as `KS-2026-7F3K9Q2MX`: commune code, year, eight random signs, one check sign.
 * The check sign notices every single wrong sign and every two signs that changed places.
 *
 * @param random at least eight bytes from a cryptographic source: a number cannot be guessed from another one.
 */
export function makeCertificateNumber(communeCode: string, year: number, random: Uint8Array): string {
  const signs = Array.from(random.subarray(0, RANDOM_SIGNS), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  if (signs.length < RANDOM_SIGNS) throw new Error(`a certificate number needs ${RANDOM_SIGNS} random bytes`);
  return `${communeCode}-${year}-${signs}${checkSignOf(`${communeCode}${year}`, signs)}`;
}

/**
 * Reads a number as people type it: any case, spaces, dashes or dots anywhere, stray accents.
 * Gives the number as it is printed, or `null` when it cannot be one (a typing error).
 */
export function readCertificateNumber(typed: string): string | null {
  const signs = foldVietnamese(typed)
    .toUpperCase()
    .replace(/[\s.\p{Pd}_]/gu, '');
  const [, communeCode, year, tail] = WRITTEN.exec(signs) ?? [];
  if (!communeCode || !year || !tail) return null;
  const random = tail.slice(0, RANDOM_SIGNS);
  const isTrue = checkSignOf(`${communeCode}${year}`, random) === tail.slice(RANDOM_SIGNS);
  return isTrue ? `${communeCode}-${year}-${tail}` : null;
}

/** The code of a commune is the initials of its name: `Kẻ Sặt` → `KS`. Of a long name the first four count. */
export function communeCodeOf(communeName: string): string {
  const initials = foldVietnamese(communeName)
    .replace(/^(xa|phuong|thi tran|dac khu) /, '')
    .split(/[^a-z]+/)
    .map((word) => word.charAt(0))
    .join('');
  return initials.slice(0, 4).toUpperCase() || 'X';
}

/** A weighted sum over the field of 32 elements; each place has a weight of its own. */
function checkSignOf(prefix: string, random: string): string {
  const values = [
    ...Array.from(prefix, (sign) => sign.charCodeAt(0) & 31),
    ...Array.from(random, (sign) => ALPHABET.indexOf(sign)),
  ];
  const sum = values.reduce((so, value) => double(so ^ value), 0);
  return ALPHABET.charAt(sum);
}

function double(element: number): number {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ FIELD_POLYNOMIAL : shifted;
}
