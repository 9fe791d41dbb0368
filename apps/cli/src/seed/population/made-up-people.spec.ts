import { describe, expect, it } from '@jest/globals';
import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import { makePopulation } from './make-population.js';
import { ageOf, requestWith, shareOf } from './population-request.fixture.js';
import type { MadeUpPerson } from './population.types.js';

const SEEDS = [1, 42, 2026];

const within = (share: number, low: number, high: number): void => {
  expect(share).toBeGreaterThanOrEqual(low);
  expect(share).toBeLessThanOrEqual(high);
};
const aged =
  (from: number, to: number) =>
  (person: MadeUpPerson): boolean =>
    ageOf(person) >= from && ageOf(person) <= to;
const inGroup =
  (group: TargetGroup) =>
  ({ targetGroups }: MadeUpPerson): boolean =>
    targetGroups.includes(group);
const atLevel =
  (level: 0 | 1 | 2) =>
  ({ vneidLevel }: MadeUpPerson): boolean =>
    vneidLevel === level;
const female = ({ sex }: MadeUpPerson): boolean => sex === 'female';

describe.each(SEEDS)('the people of seed %d', (seed) => {
  const population = makePopulation(requestWith({ seed }));
  const { people } = population;

  it('are of the ages of a rural commune', () => {
    within(shareOf(population, aged(0, 14)), 0.22, 0.26);
    within(shareOf(population, aged(15, 59)), 0.58, 0.63);
    within(shareOf(population, aged(60, 100)), 0.14, 0.18);
    expect(people.filter((person) => !aged(0, 100)(person))).toEqual([]);
  });

  it('are more women than men the older they are', () => {
    within(shareOf(population, female), 0.49, 0.52);
    within(shareOf(population, female, aged(60, 100)), 0.54, 0.62);
    within(shareOf(population, female, aged(80, 100)), 0.6, 0.75);
  });

  it('are in the target groups in believable shares', () => {
    within(shareOf(population, inGroup('official'), aged(18, 59)), 0.02, 0.03);
    within(shareOf(population, inGroup('worker'), aged(18, 59)), 0.23, 0.28);
    within(shareOf(population, inGroup('student'), aged(6, 22)), 0.8, 0.9);
    within(shareOf(population, inGroup('disabled')), 0.03, 0.04);
  });

  it('are residents from 18 and elderly from 60, without exception', () => {
    expect(people.filter((person) => inGroup('resident')(person) !== ageOf(person) >= 18)).toEqual([]);
    expect(people.filter((person) => inGroup('elderly')(person) !== ageOf(person) >= 60)).toEqual([]);
    expect(people.filter((person) => inGroup('student')(person) && !aged(6, 22)(person))).toEqual([]);
    expect(people.filter((person) => inGroup('disabled')(person) !== (person.disability !== 'none'))).toEqual([]);
  });

  it('have each target group once, in the order of the contract', () => {
    const ordered = ({ targetGroups }: MadeUpPerson): TargetGroup[] =>
      TARGET_GROUPS.filter((group) => targetGroups.includes(group));

    expect(people.filter((person) => ordered(person).join() !== person.targetGroups.join())).toEqual([]);
  });

  it('hold VNeID accounts by age: none under 14, most adults, a third of the old', () => {
    expect(people.filter((person) => ageOf(person) < 14 && person.vneidLevel !== 0)).toEqual([]);
    within(shareOf(population, atLevel(2), aged(18, 59)), 0.67, 0.73);
    within(shareOf(population, atLevel(1), aged(18, 59)), 0.1, 0.14);
    within(shareOf(population, atLevel(2), aged(60, 100)), 0.32, 0.38);
  });

  it('have a smartphone where they have VNeID level 2, and a number where they have a smartphone', () => {
    expect(people.filter(({ vneidLevel, hasSmartphone }) => vneidLevel === 2 && !hasSmartphone)).toEqual([]);
    expect(people.filter(({ hasSmartphone, phone }) => hasSmartphone && phone === null)).toEqual([]);
  });

  it('know only their year of birth here and there, and only when old', () => {
    const byYear = people.filter(({ birthPrecision }) => birthPrecision === 'year');

    within(byYear.length, 200, 1_000);
    expect(byYear.filter((person) => ageOf(person) < 65 || !person.birthDate.endsWith('-01-01'))).toEqual([]);
  });
});
