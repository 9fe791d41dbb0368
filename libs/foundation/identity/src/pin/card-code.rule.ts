/** Digits and capitals that nobody mixes up on paper: no 0/O, 1/I/L. There are 31, a prime, which the check needs. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RANDOM_CHARACTERS = 9;
const LENGTH = RANDOM_CHARACTERS + 1;

/**
 * A new card code: nine characters drawn with `randomNumber(below)` and one check character, `XXXXXXXXXX`.
 * 31⁹ codes, so guessing one that is in use is hopeless even for a whole nation.
 */
export function drawCardCode(randomNumber: (below: number) => number): string {
  const drawn = Array.from({ length: RANDOM_CHARACTERS }, () => ALPHABET.charAt(randomNumber(ALPHABET.length))).join(
    '',
  );
  return drawn + checkCharacter(drawn);
}

/** The code in the form in which it is kept, or null when it cannot be one: case, spaces and dashes do not matter. */
export function normaliseCardCode(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-‐-―]/g, '');
  if (code.length !== LENGTH || [...code].some((character) => !ALPHABET.includes(character))) return null;
  const drawn = code.slice(0, RANDOM_CHARACTERS);
  return checkCharacter(drawn) === code.charAt(RANDOM_CHARACTERS) ? code : null;
}

/** The code as it is printed: `XXXX-XXXX-XX`. */
export function formatCardCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/**
 * Weighted sum modulo 31: any one character misread and any two swapped are noticed, because 31 is prime and the
 * weights differ.
 */
function checkCharacter(drawn: string): string {
  const sum = [...drawn].reduce((total, character, at) => total + ALPHABET.indexOf(character) * (at + 2), 0);
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}
