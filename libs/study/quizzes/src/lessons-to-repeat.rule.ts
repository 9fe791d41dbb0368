import type { Block, LessonDocument, Question } from '@hvs/contracts';

/** A lesson that bears on what was answered wrong. */
export interface LessonToRepeat {
  key: string;
  title: string;
}

/**
 * The lessons that bear on these questions, in the order of the course. A question names its lesson by a tag that is the
 * lesson's key; without one, a lesson counts that asks within itself for the same competence or bears a tag of it.
 */
export function lessonsToRepeat(
  lessons: readonly Pick<LessonDocument, 'key' | 'title' | 'blocks'>[],
  wrong: readonly Question[],
): LessonToRepeat[] {
  const keys = new Set(lessons.map(({ key }) => key));
  return lessons
    .filter((lesson) => wrong.some((question) => bearsOn(lesson, question, keys)))
    .map(({ key, title }) => ({ key, title }));
}

function bearsOn(
  { key, blocks }: Pick<LessonDocument, 'key' | 'blocks'>,
  { tags = [], competence }: Question,
  lessonKeys: ReadonlySet<string>,
): boolean {
  if (tags.some((tag) => lessonKeys.has(tag))) return tags.includes(key);
  return questionsIn(blocks).some(
    (asked) =>
      (competence !== undefined && asked.competence === competence) || asked.tags?.some((tag) => tags.includes(tag)),
  );
}

const questionsIn = (blocks: readonly Block[]): Question[] =>
  blocks.flatMap((block) => (block.type === 'question' ? [block.question] : []));
