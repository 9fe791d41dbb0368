import {
  type Block,
  type CourseHead,
  type LessonDocument,
  lessonPart,
  type PartName,
  type Practice,
  practicePart,
  type Question,
  type QuizRules,
} from '@hvs/contracts';

/** The first of `key`, `key-2`, `key-3`, … that is not taken. */
export function freeKey(key: string, taken: Iterable<string>): string {
  const keys = new Set(taken);
  if (!keys.has(key)) return key;
  for (let number = 2; ; number += 1) {
    if (!keys.has(`${key}-${number}`)) return `${key}-${number}`;
  }
}

/** The rules of a copied quiz: they draw what was copied into the bank under `tag`, and nothing else. */
export function quizOfCopy(quiz: QuizRules, tag: string): QuizRules {
  const lines = quiz.blueprint ?? [{ count: quiz.questionsPerAttempt, tags: [] }];
  return { ...quiz, blueprint: lines.map((line) => ({ ...line, tags: [...line.tags, tag] })) };
}

/** A question as it goes into another bank. */
export function questionOfCopy(question: Question, tag: string): Question {
  const copy = { ...question, tags: [...(question.tags ?? []), tag] };
  delete copy.origin;
  return copy;
}

/** What a draft gets with a lesson of another course. */
export interface LessonCopy {
  lessonKey: string;
  parts: { part: PartName; content: object }[];
  head: CourseHead;
}

/**
 * A lesson of another course with the practices that it plays. Keys that are taken here get a number, and the blocks
 * name the new ones.
 */
export function copyLesson(
  lesson: LessonDocument,
  practices: readonly Practice[],
  into: { head: CourseHead; lessonKeys: Iterable<string>; practiceKeys: Iterable<string> },
): LessonCopy {
  const lessonKey = freeKey(lesson.key, into.lessonKeys);
  const played = practices.filter(({ key }) => playedIn(lesson).has(key));
  const renamed = new Map(played.map(({ key }) => [key, freeKey(key, into.practiceKeys)]));
  const copy = renamedIn(lesson, renamed);
  return {
    lessonKey,
    parts: [
      { part: lessonPart(lessonKey), content: { ...copy, key: lessonKey } },
      ...played.map((practice) => {
        const key = renamed.get(practice.key) ?? practice.key;
        return { part: practicePart(key), content: { ...practice, key } };
      }),
    ],
    head: {
      ...into.head,
      lessonKeys: [...into.head.lessonKeys, lessonKey],
      practiceKeys: [...into.head.practiceKeys, ...renamed.values()],
    },
  };
}

function playedIn({ blocks, easyRead = [] }: LessonDocument): Set<string> {
  return new Set([...blocks, ...easyRead].flatMap((block) => (block.type === 'practice' ? block.practice : [])));
}

function renamedIn(lesson: LessonDocument, renamed: ReadonlyMap<string, string>): LessonDocument {
  const rename = (block: Block): Block =>
    block.type === 'practice' ? { ...block, practice: renamed.get(block.practice) ?? block.practice } : block;
  const copy: LessonDocument = { ...lesson, blocks: lesson.blocks.map(rename) };
  if (lesson.easyRead) copy.easyRead = lesson.easyRead.map(rename);
  delete copy.learnAgain;
  return copy;
}
