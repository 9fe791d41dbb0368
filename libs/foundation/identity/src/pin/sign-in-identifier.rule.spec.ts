import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawCardCode, formatCardCode } from './card-code.rule.js';
import { normalisePhone, readIdentifier } from './sign-in-identifier.rule.js';

describe('a phone number', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '+84912345678',
    '84912345678',
    '+84 (0)912-345-678',
    '0084912345678',
    '０９１２３４５６７８',
  ])('%p is 0912345678', (typed) => {
    expect(normalisePhone(typed)).toBe('0912345678');
  });

  it('may be a landline', () => {
    expect(normalisePhone('0220 3786 123')).toBe('02203786123');
  });

  it.each(['', '912345678', '09123', '0012345678', '0912345678901', 'không có'])('%p is none', (typed) => {
    expect(normalisePhone(typed)).toBeNull();
  });

  it('stays as it is when it is normalised again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\+84|84|0)[1-9]\d{8}$/), (typed) => {
        const phone = normalisePhone(typed);
        return phone !== null && normalisePhone(phone) === phone;
      }),
    );
  });
});

describe('what a person types to say who they are', () => {
  it('is a card code when it has the form of one, also when all its characters are digits', () => {
    const allEights = drawCardCode(() => 6);
    expect(readIdentifier(formatCardCode(allEights).toLowerCase())).toEqual({ kind: 'card', key: allEights });
  });

  it('is a phone number when it has the form of one', () => {
    expect(readIdentifier('+84 912 345 678')).toEqual({ kind: 'phone', key: '0912345678' });
  });

  it('is neither for anything else, and then stays short', () => {
    expect(readIdentifier(' Bà Tư ')).toEqual({ kind: 'neither', key: 'bà tư' });
    expect(readIdentifier('x'.repeat(5000)).key).toHaveLength(64);
  });
});
