import type { BlueprintLine, Question } from '@hvs/contracts';
import { type NumberStream, shuffled } from './seeded-stream.js';

/** Whether a question is one that the line asks for: it bears all its tags and, where said, difficulty and competence. */
export function fitsLine(question: Question, { tags, difficulty, competence }: BlueprintLine): boolean {
  return (
    tags.every((tag) => question.tags?.includes(tag)) &&
    (difficulty === undefined || question.difficulty === difficulty) &&
    (competence === undefined || question.competence === competence)
  );
}

/**
 * Draws questions for a blueprint, none twice. When all lines can be satisfied together they are, also where a
 * question that fits several lines must be left to the one that has no other; else as many as possible are drawn.
 */
export function drawByBlueprint(
  bank: readonly Question[],
  blueprint: readonly BlueprintLine[],
  stream: NumberStream,
): Question[] {
  return match(shuffled(bank, stream), shuffled(placesOf(blueprint), stream)).map(({ question }) => question);
}

/** How many questions each line lacks when as many as possible are drawn; all 0 for a blueprint that can be kept. */
export function shortfallOf(bank: readonly Question[], blueprint: readonly BlueprintLine[]): number[] {
  const drawn = match(bank, placesOf(blueprint));
  return blueprint.map((line) => line.count - drawn.filter((each) => each.line === line).length);
}

interface Taken {
  line: BlueprintLine;
  question: Question;
}

const placesOf = (blueprint: readonly BlueprintLine[]): BlueprintLine[] =>
  blueprint.flatMap((line) => Array.from({ length: line.count }, () => line));

/** A largest matching of places and questions (Kuhn's augmenting paths): a place may push another to a further question. */
function match(bank: readonly Question[], places: readonly BlueprintLine[]): Taken[] {
  const holder = new Map<Question, number>();
  const fitting = new Map(
    [...new Set(places)].map((line) => [line, bank.filter((question) => fitsLine(question, line))]),
  );
  const seat = (place: number, tried: Set<Question>): boolean => {
    for (const question of fitting.get(places[place] as BlueprintLine) ?? []) {
      if (tried.has(question)) continue;
      tried.add(question);
      const other = holder.get(question);
      if (other === undefined || seat(other, tried)) {
        holder.set(question, place);
        return true;
      }
    }
    return false;
  };
  for (const place of places.keys()) seat(place, new Set());
  return [...holder].map(([question, place]) => ({ question, line: places[place] as BlueprintLine }));
}
