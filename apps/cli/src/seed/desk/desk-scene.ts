import type { Part } from '../cast.js';
import type { SeededPerson } from '../seeded-person.js';

/** Whom a day at the desk is about. */
export interface DeskScene {
  people: readonly SeededPerson[];
  parts: ReadonlyMap<Part, SeededPerson>;
  seed: number;
}

/** The person who plays a part; `chooseCast` has found everyone. */
export function playing({ parts }: DeskScene, part: Part): SeededPerson {
  const person = parts.get(part);
  if (!person) throw new Error(`nobody plays ${part}`);
  return person;
}

/** Adults of a hamlet without VNeID who play no part: those whom helpers visit. */
export function neighboursOf(scene: DeskScene, hamletId: string): SeededPerson[] {
  const inCast = new Set([...scene.parts.values()].map(({ id }) => id));
  return scene.people.filter(
    (person) =>
      person.hamletId === hamletId &&
      person.vneidLevel === 0 &&
      person.targetGroups.includes('resident') &&
      !inCast.has(person.id),
  );
}
