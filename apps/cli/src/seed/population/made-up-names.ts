import { FAMILY_NAMES } from './family-names.js';
import { GIVEN_NAMES } from './given-names.js';
import { MIDDLE_NAMES } from './middle-names.js';
import { nameGenerationOf, type NameGeneration } from './name-generation.js';
import type { Sex } from './population.types.js';
import { chooserOf, type Random } from './random.js';

const SEXES: readonly Sex[] = ['male', 'female'];
const GENERATIONS: readonly NameGeneration[] = ['elders', 'parents', 'young', 'children'];

/** Clans that settled a hamlet; a part of its houses bears their names. */
const CLANS_PER_HAMLET = 3;
const CLAN_SHARE = 0.3;

export interface NameSource {
  /** The family name of a house in that hamlet: often one of its old clans. */
  houseFamilyName(hamletIndex: number): string;
  /** The family name of someone who married in. */
  anyFamilyName(): string;
  /**
   * Middle and given name by the fashion of the birth year. The given name is none of `taken`, because a child is never
   * given the name of somebody in the house, and is added to them.
   */
  ownName(sex: Sex, birthYear: number, taken: Set<string>): string;
}

export function createNameSource(random: Random, hamletCount: number): NameSource {
  const chooseFamilyName = chooserOf(FAMILY_NAMES);
  const clans = Array.from({ length: hamletCount }, () =>
    Array.from({ length: CLANS_PER_HAMLET }, () => chooseFamilyName(random)),
  );
  const anyFamilyName = (): string => chooseFamilyName(random);
  return {
    anyFamilyName,
    houseFamilyName: (hamletIndex) => {
      const clan = random.chance(CLAN_SHARE)
        ? clans[hamletIndex]?.[random.between(0, CLANS_PER_HAMLET - 1)]
        : undefined;
      return clan ?? anyFamilyName();
    },
    ownName: (sex, birthYear, taken) => {
      const { middle, given } = CHOOSERS[sex][nameGenerationOf(birthYear)];
      const middleName = middle(random);
      const avoided = (name: string): boolean => taken.has(name) || middleName.endsWith(name);
      let givenName = given(random);
      // The lists are longer than any household, so a free name is always found.
      while (avoided(givenName)) {
        givenName = given(random);
      }
      taken.add(givenName);
      return `${middleName} ${givenName}`;
    },
  };
}

interface OwnNameChoosers {
  middle: (random: Random) => string;
  given: (random: Random) => string;
}

const CHOOSERS = Object.fromEntries(
  SEXES.map((sex) => [
    sex,
    Object.fromEntries(GENERATIONS.map((generation) => [generation, choosersFor(sex, generation)])),
  ]),
) as Record<Sex, Record<NameGeneration, OwnNameChoosers>>;

function choosersFor(sex: Sex, generation: NameGeneration): OwnNameChoosers {
  const given = GIVEN_NAMES[sex][generation].map((name, rank) => [name, 1 / (rank + 8)] as const);
  return { middle: chooserOf(MIDDLE_NAMES[sex][generation]), given: chooserOf(given) };
}
