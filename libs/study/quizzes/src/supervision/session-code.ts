import { randomInt } from 'node:crypto';
import { CODE_ALPHABET, SESSION_CODE_LENGTH } from '@hvs/contracts';

/** A code that nobody can foresee and that can be read aloud. */
export const newCode = (length = SESSION_CODE_LENGTH): string =>
  Array.from({ length }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
