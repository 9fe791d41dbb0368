import { ageOn, birthDateForAge, isCalendarDay, knowsOnlyBirthYear } from './birth-date.js';
import { drawDigitalLife, drawDisability } from './digital-life.js';
import { hamletSizes } from './hamlet-sizes.js';
import { relationToHead, type MemberDraft } from './household-members.js';
import { draftHousehold, type HouseholdDraft } from './household-shapes.js';
import { createCitizenIdSource } from './made-up-citizen-ids.js';
import { createNameSource } from './made-up-names.js';
import { drawOccupation } from './occupation.js';
import type { MadeUpPerson, Population, PopulationRequest } from './population.types.js';
import { createRandom } from './random.js';
import { scatteredNumbers } from './scattered-numbers.js';
import { targetGroupsOf } from './target-groups.js';

export const LARGEST_POPULATION = 200_000;

/**
 * Makes up the people of a commune, household by household and hamlet by hamlet. The same request gives the same people on
 * every machine. `people[i].index` is `i`, and likewise for households.
 *
 * @throws RangeError when the seed, the size, the hamlets or the day is out of bounds.
 */
export function makePopulation(request: PopulationRequest): Population {
  assertWithinBounds(request);
  const { seed, size, hamlets, today } = request;
  const shapes = createRandom(seed, 'households');
  const maker = createPersonMaker(seed, hamlets.length, today);
  const population: Population = { households: [], people: [] };
  hamletSizes(createRandom(seed, 'hamlets'), size, hamlets.length).forEach((inhabitants, hamletIndex) => {
    const end = population.people.length + inhabitants;
    for (let numberInHamlet = 1; population.people.length < end; numberInHamlet += 1) {
      const draft = draftHousehold(shapes, end - population.people.length);
      settle(population, draft, { hamletIndex, numberInHamlet }, maker);
    }
  });
  return population;
}

/** What a person has of their own, as against their place in hamlet and household. */
type OwnTraits = Omit<MadeUpPerson, 'index' | 'hamletIndex' | 'householdIndex' | 'isHouseholdHead' | 'relationToHead'>;

/** What the members of one house share: its family name, and the given names nobody else in it may get. */
interface House {
  familyName: string;
  givenNames: Set<string>;
}

interface PersonMaker {
  openHouse(hamletIndex: number): House;
  person(draft: MemberDraft, house: House): OwnTraits;
}

function settle(
  population: Population,
  { shape, members }: HouseholdDraft,
  place: { hamletIndex: number; numberInHamlet: number },
  maker: PersonMaker,
): void {
  const head = members[0] as MemberDraft;
  const headIndex = population.people.length;
  const householdIndex = population.households.length;
  const memberIndexes = members.map((_, position) => headIndex + position);
  population.households.push({ index: householdIndex, ...place, shape, headIndex, memberIndexes });
  const house = maker.openHouse(place.hamletIndex);
  for (const draft of members) {
    population.people.push({
      index: population.people.length,
      hamletIndex: place.hamletIndex,
      householdIndex,
      isHouseholdHead: draft === head,
      relationToHead: relationToHead(head, draft),
      ...maker.person(draft, house),
    });
  }
}

function createPersonMaker(seed: number, hamletCount: number, today: string): PersonMaker {
  const names = createNameSource(createRandom(seed, 'names'), hamletCount);
  const citizenIdFor = createCitizenIdSource(createRandom(seed, 'citizen-ids'));
  const nextPhone = scatteredNumbers(createRandom(seed, 'phones'), 1_000_000);
  const births = createRandom(seed, 'births');
  const lives = createRandom(seed, 'lives');
  return {
    openHouse: (hamletIndex) => ({ familyName: names.houseFamilyName(hamletIndex), givenNames: new Set() }),
    person: ({ generation, sex, age: draftAge }, house) => {
      const exactBirth = birthDateForAge(births, today, draftAge);
      const birthPrecision = knowsOnlyBirthYear(births, draftAge) ? 'year' : 'day';
      const birthDate = birthPrecision === 'year' ? `${exactBirth.slice(0, 4)}-01-01` : exactBirth;
      const birthYear = Number(birthDate.slice(0, 4));
      const age = ageOn(today, birthDate);
      // Men and children bear the name of the house; a wife keeps the family name she was born with.
      const familyName = sex === 'male' || generation === 'young' ? house.familyName : names.anyFamilyName();
      const disability = drawDisability(lives, age);
      const occupationHint = drawOccupation(lives, age, sex, disability);
      const { vneidLevel, hasSmartphone, hasPhone } = drawDigitalLife(lives, age);
      return {
        fullName: `${familyName} ${names.ownName(sex, birthYear, house.givenNames)}`.normalize('NFC'),
        birthDate,
        birthPrecision,
        sex,
        citizenId: citizenIdFor(birthYear, sex),
        phone: hasPhone ? `0999${String(nextPhone()).padStart(6, '0')}` : null,
        targetGroups: targetGroupsOf(age, occupationHint, disability),
        disability,
        occupationHint,
        vneidLevel,
        hasSmartphone,
      };
    },
  };
}

function assertWithinBounds({ seed, size, hamlets, today }: PopulationRequest): void {
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError('The seed must be a whole number.');
  }
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_POPULATION) {
    throw new RangeError(`The size must be a whole number from 1 to ${LARGEST_POPULATION}.`);
  }
  if (hamlets.length === 0) {
    throw new RangeError('A population needs at least one hamlet.');
  }
  if (!isCalendarDay(today) || today < '2001-01-01' || today > '2099-12-31') {
    throw new RangeError('The day must be YYYY-MM-DD, from 2001 to 2099.');
  }
}
