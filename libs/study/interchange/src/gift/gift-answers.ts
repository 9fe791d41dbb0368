import { plainOf } from '../questions/plain-text.js';
import type { GradedAnswer } from '../questions/graded-answers.js';
import { unescaped } from './gift-items.js';

const FORMAT = /^\s*\[(html|markdown|moodle|plain)\]/;
const PERCENT = /^%(-?\d+(?:\.\d+)?)%/;

/** One answer between the braces. */
export interface GiftAnswer extends GradedAnswer {
  /** `=` marks what is right, `~` what is wrong or worth a part. */
  sign: '=' | '~';
}

/** A text of the file as plain text; it may say its own format. */
export function giftText(text: string, format: string): string {
  const [marked, own] = FORMAT.exec(text) ?? [];
  return plainOf(own ?? format, unescaped(marked ? text.slice(marked.length) : text)).text;
}

/** Splits `=right ~wrong#feedback` into its answers. */
export function giftAnswers(inside: string, format: string): GiftAnswer[] {
  return inside
    .split(/(?=[=~])/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.startsWith('=') || piece.startsWith('~'))
    .map((piece) => {
      const sign = piece.startsWith('=') ? '=' : '~';
      const said = piece.slice(1).trimStart();
      const [marked = '', share] = PERCENT.exec(said) ?? [];
      const [text = '', ...feedback] = said.slice(marked.length).split('#');
      return {
        sign,
        text: giftText(text, format),
        percent: share === undefined ? (sign === '=' ? 100 : 0) : Number(share),
        feedback: giftText(feedback.join('#'), format),
      };
    });
}

/** One number of a numerical question: `12:0.5`, `11.5..12.5`, `12`. */
export function giftNumber(text: string): { value: number; tolerance: number } {
  const [from, to] = text.split('..');
  if (to !== undefined) {
    const low = numberOf(from);
    const high = numberOf(to);
    return { value: rounded((low + high) / 2), tolerance: rounded(Math.abs(high - low) / 2) };
  }
  const [value, tolerance] = text.split(':');
  return { value: numberOf(value), tolerance: tolerance === undefined ? 0 : numberOf(tolerance) };
}

function numberOf(text = ''): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

/** The middle of 0.1 and 0.2 is 0.15, not 0.15000000000000002. */
const rounded = (value: number): number => Number(value.toPrecision(12));
