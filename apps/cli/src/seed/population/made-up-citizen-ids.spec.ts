import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { centuryAndSexDigit, createCitizenIdSource } from './made-up-citizen-ids.js';
import { makePopulation } from './make-population.js';
import { requestWith } from './population-request.fixture.js';
import { BIRTHPLACE_CODES, PROVINCE_CODES } from './province-codes.js';
import { createRandom } from './random.js';

describe('made-up citizen ids', () => {
  it.each([
    [1955, 'male', '0'],
    [1999, 'female', '1'],
    [2000, 'male', '2'],
    [2008, 'female', '3'],
  ] as const)('show in the fourth digit that somebody born %d is %s', (birthYear, sex, digit) => {
    expect(centuryAndSexDigit(birthYear, sex)).toBe(digit);
  });

  it('agree with birth year and sex, and look made up, whatever the seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const { people } = makePopulation(requestWith({ seed, size: 500 }));
        const faults = people.filter(({ citizenId, birthDate, sex }) => {
          const expected = centuryAndSexDigit(Number(birthDate.slice(0, 4)), sex) + birthDate.slice(2, 4) + '99';
          return !/^\d{12}$/.test(citizenId) || citizenId.slice(3, 8) !== expected;
        });

        expect(faults).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('come from Hải Dương for most, Hải Phòng for some, and known provinces for all', () => {
    const { people } = makePopulation(requestWith({ size: 10_000 }));
    const from = (code: string): number => people.filter(({ citizenId }) => citizenId.startsWith(code)).length;

    expect(from('030')).toBeGreaterThan(8_300);
    expect(from('031')).toBeGreaterThan(500);
    expect(people.filter(({ citizenId }) => !PROVINCE_CODES.includes(citizenId.slice(0, 3)))).toEqual([]);
  });

  it('know the 63 provinces, and draw from no other', () => {
    expect(new Set(PROVINCE_CODES).size).toBe(63);
    expect(BIRTHPLACE_CODES.filter(([code]) => !PROVINCE_CODES.includes(code))).toEqual([]);
  });

  it('run out with an error rather than repeat themselves', () => {
    const nextFor = createCitizenIdSource(createRandom(1, 'ids'));
    const ids = new Set<string>();
    const takeAll = (): void => {
      for (let taken = 0; taken < 200_000; taken += 1) {
        const id = nextFor(1980, 'male');
        if (ids.has(id)) {
          throw new Error('A citizen id was given twice.');
        }
        ids.add(id);
      }
    };

    expect(takeAll).toThrow(RangeError);
    expect(ids.size).toBeGreaterThan(10_000);
  });
});
