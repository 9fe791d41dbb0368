import type { BlueprintLine } from '../course-document.js';
import type { Question } from '../questions/question.js';

/** Whether a question is one that the line asks for: it bears all its tags and, where said, difficulty and competence. */
export function fitsLine(question: Question, { tags, difficulty, competence }: BlueprintLine): boolean {
  return (
    tags.every((tag) => question.tags?.includes(tag)) &&
    (difficulty === undefined || question.difficulty === difficulty) &&
    (competence === undefined || question.competence === competence)
  );
}

/** One place on a paper and the question that was put there. */
export interface FilledPlace {
  line: BlueprintLine;
  question: Question;
}

/** A place for each question that a blueprint asks for. */
export const placesOf = (blueprint: readonly BlueprintLine[]): BlueprintLine[] =>
  blueprint.flatMap((line) => Array.from({ length: line.count }, () => line));

/**
 * A largest matching of places and questions (Kuhn's augmenting paths): a place may push another to a further question.
 * The order of both lists decides which of several largest matchings it is.
 */
export function filledPlaces(bank: readonly Question[], places: readonly BlueprintLine[]): FilledPlace[] {
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

/** How many questions each line lacks when as many as possible are drawn; all 0 for a blueprint that can be kept. */
export function shortfallOf(bank: readonly Question[], blueprint: readonly BlueprintLine[]): number[] {
  const drawn = filledPlaces(bank, placesOf(blueprint));
  return blueprint.map((line) => line.count - drawn.filter((each) => each.line === line).length);
}
