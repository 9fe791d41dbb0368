import type { MadeUpPerson, Population, PopulationRequest } from './population.types.js';
import { ageOn } from './birth-date.js';

/** The day all specs of this folder count ages on. */
export const TODAY = '2026-11-22';

/** A request for the commune as the seed makes it, save for what a spec cares about. */
export function requestWith(part: Partial<PopulationRequest> = {}): PopulationRequest {
  const hamlets = Array.from({ length: 29 }, (_, index) => ({ name: `Thôn ${index + 1}` }));
  return { seed: 2026, size: 30_000, hamlets, today: TODAY, ...part };
}

export function ageOf(person: MadeUpPerson): number {
  return ageOn(TODAY, person.birthDate);
}

/** The share, from 0 to 1, of the people `among` that are `counted`. */
export function shareOf(
  { people }: Population,
  counted: (person: MadeUpPerson) => boolean,
  among: (person: MadeUpPerson) => boolean = () => true,
): number {
  const asked = people.filter(among);
  return asked.filter(counted).length / asked.length;
}
