import { createRandom } from '../population/index.js';
import type { SeededPerson } from '../seeded-person.js';
import type { ActivityRows } from './activity-rows.js';
import {
  addClasses,
  addExemption,
  addList,
  addNationalCertificate,
  addOtherCertificate,
  addPractices,
  addSelfDeclaration,
  type Place,
  type Recorders,
} from './community-deeds.js';

const OFFICE_POSTS: ReadonlySet<string> = new Set(['office-worker', 'teacher']);

/** What happens around the people who learn. */
export interface Community {
  people: readonly SeededPerson[];
  /** Ids of those who take courses. */
  learners: ReadonlySet<string>;
  recorders: Recorders;
  seed: number;
  now: Date;
}

/**
 * Evidence from outside the courses: classes, practices, papers and lists. Whoever has VNeID and has not begun to learn
 * is left without, as those who are still to be won over.
 */
export function addCommunityEvidence(rows: ActivityRows, { people, learners, recorders, seed, now }: Community): void {
  const random = createRandom(seed, 'community');
  for (const person of people) {
    const place = { rows, random, person, recorders, now: now.getTime() };
    if (person.targetGroups.includes('student') && random.chance(0.12)) addList(place, 'school');
    const learns = learners.has(person.id);
    if (learns) addForLearner(place);
    else if (isLeftAside(person)) addAtHome(place);
    else continue;
    if (person.disability === 'severe' && random.chance(0.6)) addExemption(place);
  }
}

const isLeftAside = ({ vneidLevel, targetGroups }: SeededPerson): boolean =>
  vneidLevel === 0 && targetGroups.includes('resident');

function addForLearner(place: Place): void {
  const { random, person } = place;
  if (random.chance(0.2)) addClasses(place, random.between(1, 2));
  if (random.chance(0.3)) addPractices(place, random.between(1, 2), 'practice-done');
  if (random.chance(0.05)) addPractices(place, random.between(1, 3), 'observed');
  if (random.chance(0.03)) addNationalCertificate(place);
  if (person.targetGroups.includes('worker') && random.chance(0.2)) addList(place, 'work');
  if (random.chance(0.04)) addSelfDeclaration(place);
  if (OFFICE_POSTS.has(person.occupationHint)) addOtherCertificate(place);
}

/** Those without VNeID: classes in the hamlet, and helpers who come home. */
function addAtHome(place: Place): void {
  const { random } = place;
  if (random.chance(0.1)) addClasses(place, random.between(1, 3));
  if (random.chance(0.05)) addPractices(place, random.between(2, 3), 'observed');
}
