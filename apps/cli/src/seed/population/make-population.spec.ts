import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePopulation } from './make-population.js';
import { ageOf, requestWith } from './population-request.fixture.js';
import type { Population } from './population.types.js';

const fingerprintOf = (population: Population): string =>
  createHash('sha256').update(JSON.stringify(population)).digest('hex');

describe('a made-up population', () => {
  it('is the same for the same seed and another for another seed', () => {
    const small = (seed: number): string => fingerprintOf(makePopulation(requestWith({ seed, size: 500 })));

    expect(small(7)).toBe(small(7));
    expect(new Set([small(7), small(8), small(-7), small(7 + 2 ** 32), small(0)]).size).toBe(5);
  });

  it('has as many people as asked for, numbered in order, in hamlets of 600 to 1,700', () => {
    const { people } = makePopulation(requestWith());
    const inhabitants = new Map<number, number>();
    people.forEach(({ hamletIndex }) => inhabitants.set(hamletIndex, (inhabitants.get(hamletIndex) ?? 0) + 1));

    expect(people.map(({ index }) => index)).toEqual(Array.from({ length: 30_000 }, (_, index) => index));
    expect(inhabitants.size).toBe(29);
    expect(Math.min(...inhabitants.values())).toBeGreaterThanOrEqual(600);
    expect(Math.max(...inhabitants.values())).toBeLessThanOrEqual(1_700);
  });

  it('gives each household one to seven people of one hamlet and exactly one adult head, whatever the seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 40 }), (seed, hamletCount) => {
        const hamlets = Array.from({ length: hamletCount }, (_, index) => ({ name: `Thôn ${index + 1}` }));
        expectSoundHouseholds(makePopulation(requestWith({ seed, size: 500, hamlets })));
      }),
      { numRuns: 40 },
    );
  });

  it('never gives a citizen id or a phone number twice, whatever the seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 500 }), (seed, size) => {
        const { people } = makePopulation(requestWith({ seed, size }));
        const phones = people.flatMap(({ phone }) => phone ?? []);

        expect(new Set(people.map(({ citizenId }) => citizenId)).size).toBe(size);
        expect(new Set(phones).size).toBe(phones.length);
        expect(phones.filter((phone) => !/^0999\d{6}$/.test(phone))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps citizen ids apart even for 200,000 people', () => {
    const { people } = makePopulation(requestWith({ size: 200_000 }));

    expect(new Set(people.map(({ citizenId }) => citizenId)).size).toBe(200_000);
  });

  it.each([
    ['a broken seed', { seed: 1.5 }],
    ['nobody', { size: 0 }],
    ['more people than there are made-up ids for', { size: 200_001 }],
    ['no hamlet', { hamlets: [] }],
    ['a day that does not exist', { today: '2026-02-30' }],
    ['a day in another form', { today: '22/11/2026' }],
    ['a century without rules', { today: '1999-12-31' }],
  ])('refuses %s', (_, part) => {
    expect(() => makePopulation(requestWith(part))).toThrow(RangeError);
  });
});

function expectSoundHouseholds({ households, people }: Population): void {
  const faults = households.filter((household, position) => {
    const members = household.memberIndexes.map((index) => people[index]);
    const heads = members.filter((member) => member?.isHouseholdHead);
    const head = heads[0];
    const sound =
      household.index === position &&
      members.length >= 1 &&
      members.length <= 7 &&
      members.every((member) => member?.householdIndex === position && member.hamletIndex === household.hamletIndex) &&
      heads.length === 1 &&
      head?.index === household.headIndex &&
      head.relationToHead === 'head' &&
      ageOf(head) >= 18 &&
      members.filter((member) => member?.relationToHead === 'spouse').length <= 1;
    return !sound;
  });

  expect(faults).toEqual([]);
  expect(households.flatMap(({ memberIndexes }) => memberIndexes)).toEqual(people.map(({ index }) => index));
}
