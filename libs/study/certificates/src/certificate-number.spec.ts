import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { communeCodeOf, makeCertificateNumber, readCertificateNumber } from './certificate-number.js';

const SIGNS = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];
const randomBytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
const numbers = fc
  .tuple(fc.constantFrom('KS', 'X', 'ABCD'), fc.integer({ min: 2025, max: 2099 }), randomBytes)
  .map(([code, year, random]) => makeCertificateNumber(code, year, random));

/** Where the nine signs after the last dash begin. */
const tailOf = (number: string) => number.lastIndexOf('-') + 1;

describe('a certificate number', () => {
  it('is commune code, year and nine signs without 0, O, 1 and I', () => {
    fc.assert(
      fc.property(randomBytes, (random) => {
        expect(makeCertificateNumber('KS', 2026, random)).toMatch(/^KS-2026-[2-9A-HJ-NP-Z]{9}$/);
      }),
    );
  });

  it('is read however it is typed: case, spaces, dashes, dots, accents', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const typed = [number.toLowerCase(), number.replaceAll('-', ''), ` ${[...number].join(' ')} `];
        typed.push(number.replaceAll('-', '–'), number.replaceAll('-', '.'), number.replace('S', 'Ś'));
        for (const text of typed) expect(readCertificateNumber(text)).toBe(number);
      }),
    );
  });

  it('notices every single wrong sign of its random part', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 8 }), fc.constantFrom(...SIGNS), (number, offset, sign) => {
        const place = tailOf(number) + offset;
        fc.pre(number[place] !== sign);
        expect(readCertificateNumber(number.slice(0, place) + sign + number.slice(place + 1))).toBeNull();
      }),
    );
  });

  it('notices another year or another commune', () => {
    fc.assert(
      fc.property(randomBytes, fc.integer({ min: 0, max: 9 }), (random, digit) => {
        const number = makeCertificateNumber('KS', 2026, random);
        fc.pre(digit !== 6);
        expect(readCertificateNumber(number.replace('2026', `202${digit}`))).toBeNull();
        expect(readCertificateNumber(number.replace('KS', 'KT'))).toBeNull();
      }),
    );
  });

  it('notices two neighbours that changed places', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 7 }), (number, offset) => {
        const place = tailOf(number) + offset;
        fc.pre(number[place] !== number[place + 1]);
        const swapped = number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
        expect(readCertificateNumber(swapped)).toBeNull();
      }),
    );
  });

  it('is not made of other text, however long or odd', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        fc.pre(!/\d{4}/.test(text));
        expect(readCertificateNumber(text)).toBeNull();
      }),
    );
  });

  it('needs enough randomness', () => {
    expect(() => makeCertificateNumber('KS', 2026, new Uint8Array(7))).toThrow('8 random bytes');
  });
});

describe('the code of a commune', () => {
  it('is the initials of its name without accents', () => {
    expect(communeCodeOf('Kẻ Sặt')).toBe('KS');
    expect(communeCodeOf('Xã Kẻ Sặt')).toBe('KS');
    expect(communeCodeOf('Đường An')).toBe('DA');
    expect(communeCodeOf('Một Hai Ba Bốn Năm')).toBe('MHBB');
    expect(communeCodeOf('5')).toBe('X');
  });
});
