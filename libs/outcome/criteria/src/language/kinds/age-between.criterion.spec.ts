import { describe, expect, it } from '@jest/globals';
import { judged } from '../../spec-support/index.js';

const adult = { key: 'k', kind: 'age-between', from: 18 };
const exactly18 = { key: 'k', kind: 'age-between', from: 18, to: 18 };

describe('an age', () => {
  it.each([
    ['2008-11-22', '2026-11-21', 'not-met'],
    ['2008-11-22', '2026-11-22', 'met'],
    ['2008-02-29', '2026-02-28', 'not-met'],
    ['2008-02-29', '2026-03-01', 'met'],
    ['2008-02-29', '2028-02-29', 'met'],
  ])('of someone born on %s is from 18 on %s: %s', (birthDate, day, outcome) => {
    expect(judged(adult, [], { facts: { birthDate, birthPrecision: 'day' }, day })).toEqual([outcome]);
  });

  it.each([
    ['2007-11-22', 'not-met'],
    ['2007-11-23', 'met'],
    ['2008-11-22', 'met'],
    ['2008-11-23', 'not-met'],
  ])('has both bounds included: born on %s, exactly 18 is %s', (birthDate, outcome) => {
    expect(judged(exactly18, [], { facts: { birthDate, birthPrecision: 'day' } })).toEqual([outcome]);
  });

  it.each([
    ['2007-01-01', '2026-11-22', 'met'],
    ['2008-01-01', '2026-11-22', 'cannot-tell'],
    ['2009-01-01', '2026-11-22', 'not-met'],
    ['2008-01-01', '2026-12-31', 'met'],
  ])('known only as the year of %s is on %s: %s', (birthDate, day, outcome) => {
    expect(judged(adult, [], { facts: { birthDate, birthPrecision: 'year' }, day })).toEqual([outcome]);
  });
});
