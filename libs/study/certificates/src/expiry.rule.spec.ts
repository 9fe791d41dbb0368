import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expiryOf } from './expiry.rule.js';

describe('the end of a certificate', () => {
  it('is the same day so many months later', () => {
    expect(expiryOf(new Date('2026-11-22T03:00:00Z'), 24)).toEqual(new Date('2028-11-22T03:00:00Z'));
  });

  it('is the last day of a shorter month', () => {
    expect(expiryOf(new Date('2026-08-31T03:00:00Z'), 6)).toEqual(new Date('2027-02-28T03:00:00Z'));
    expect(expiryOf(new Date('2027-08-31T03:00:00Z'), 6)).toEqual(new Date('2028-02-29T03:00:00Z'));
  });

  it('does not come where the course sets none', () => {
    expect(expiryOf(new Date(), undefined)).toBeNull();
  });

  it('never lies before the day of issue', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 120 }), (issuedAt, months) => {
        const end = expiryOf(issuedAt, months) as Date;
        expect(end > issuedAt).toBe(true);
        const apart =
          (end.getUTCFullYear() - issuedAt.getUTCFullYear()) * 12 + end.getUTCMonth() - issuedAt.getUTCMonth();
        expect(apart).toBe(months);
      }),
    );
  });
});
