import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawCardCode, formatCardCode, normaliseCardCode } from './card-code.rule.js';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const codes = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 9, maxLength: 9 })
  .map((numbers) => drawCardCode(() => numbers.shift() ?? 0));
const characters = fc.constantFrom(...ALPHABET.split(''));

describe('a card code', () => {
  it('is printed in groups and read back however it is typed', () => {
    const code = drawCardCode((below) => 7 % below);
    expect(formatCardCode(code)).toMatch(/^\w{4}-\w{4}-\w{2}$/);
    for (const typed of [
      formatCardCode(code),
      formatCardCode(code).toLowerCase(),
      ` ${code.slice(0, 5)} ${code.slice(5)} `,
    ]) {
      expect(normaliseCardCode(typed)).toBe(code);
    }
  });

  it('survives printing and typing', () => {
    fc.assert(fc.property(codes, (code) => normaliseCardCode(formatCardCode(code)) === code));
  });

  it('shows one wrong character', () => {
    fc.assert(
      fc.property(codes, fc.nat(9), characters, (code, at, other) => {
        fc.pre(code.charAt(at) !== other);
        return normaliseCardCode(code.slice(0, at) + other + code.slice(at + 1)) === null;
      }),
    );
  });

  it('shows two swapped neighbours', () => {
    fc.assert(
      fc.property(codes, fc.nat(8), (code, at) => {
        fc.pre(code.charAt(at) !== code.charAt(at + 1));
        const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
        return normaliseCardCode(swapped) === null;
      }),
    );
  });

  it.each(['', 'ABCD', '0123-4567-89', 'không phải mã', '0912345678'])('%p is none', (text) => {
    expect(normaliseCardCode(text)).toBeNull();
  });
});
