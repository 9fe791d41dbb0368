import { type BlueprintLine, filledPlaces, placesOf, type Question } from '@hvs/contracts';
import { type NumberStream, shuffled } from '@hvs/kernel';

export { fitsLine, shortfallOf } from '@hvs/contracts';

/**
 * Draws questions for a blueprint, none twice. When all lines can be satisfied together they are, also where a
 * question that fits several lines must be left to the one that has no other; else as many as possible are drawn.
 */
export function drawByBlueprint(
  bank: readonly Question[],
  blueprint: readonly BlueprintLine[],
  stream: NumberStream,
): Question[] {
  return filledPlaces(shuffled(bank, stream), shuffled(placesOf(blueprint), stream)).map(({ question }) => question);
}
