export { ageOn } from './birth-date.js';
export { FAMILY_NAMES } from './family-names.js';
export { GIVEN_NAMES } from './given-names.js';
export { MADE_UP_TAIL_PREFIX } from './made-up-citizen-ids.js';
export { LARGEST_POPULATION, makePopulation } from './make-population.js';
export { MIDDLE_NAMES } from './middle-names.js';
export type {
  Disability,
  HouseholdShape,
  MadeUpHousehold,
  MadeUpPerson,
  OccupationHint,
  Population,
  PopulationRequest,
  RelationToHead,
  Sex,
} from './population.types.js';
export { PROVINCE_CODES } from './province-codes.js';
export { createRandom, type Random } from './random.js';
