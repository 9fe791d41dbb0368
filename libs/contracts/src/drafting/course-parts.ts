import type { BilingualText, CourseDocument, LessonDocument, QuizRules, TargetGroup } from '../course-document.js';
import type { Prerequisite } from '../course-document.js';
import type { Practice } from '../practice.js';

/** What a course says of itself, and the order of its lessons and practices. */
export interface CourseHead {
  title: BilingualText;
  summary: BilingualText;
  targetGroups: TargetGroup[];
  estimatedMinutes: number;
  competences: string[];
  prerequisites: Prerequisite[];
  certificateMonths?: number;
  /** The lessons in their order. A lesson that stands here no longer is kept, so that it can be put back. */
  lessonKeys: string[];
  practiceKeys: string[];
}

/** A draft is saved part by part: `head`, `quiz`, `lesson:<key>`, `practice:<key>`. */
export type PartName = 'head' | 'quiz' | `lesson:${string}` | `practice:${string}`;

export const lessonPart = (key: string): PartName => `lesson:${key}`;
export const practicePart = (key: string): PartName => `practice:${key}`;

const PART = /^(head|quiz|(lesson|practice):([a-z0-9]+(?:-[a-z0-9]+)*))$/;
const LONGEST_PART = 100;

export type PartKind = 'head' | 'quiz' | 'lesson' | 'practice';

/** What a part holds, and of which lesson or practice; nothing when there can be no such part. */
export function readPartName(part: string): { kind: PartKind; key?: string } | undefined {
  const match = part.length <= LONGEST_PART ? PART.exec(part) : null;
  if (!match) return undefined;
  const [, whole, kind, key] = match;
  return kind && key ? { kind: kind as PartKind, key } : { kind: whole as PartKind };
}

/** All parts of a draft; a part that was never saved is not there. */
export interface CourseParts {
  head: CourseHead | undefined;
  quiz: QuizRules | undefined;
  lessons: ReadonlyMap<string, LessonDocument>;
  practices: ReadonlyMap<string, Practice>;
}

/** Gathers stored parts. What a name promises of its content was checked when it was saved. */
export function coursePartsOf(stored: readonly { part: string; content: unknown }[]): CourseParts {
  const named = stored.map(({ part, content }) => ({ name: readPartName(part), content }));
  const whole = (kind: PartKind): unknown => named.find(({ name }) => name?.kind === kind)?.content;
  const keyed = <Content>(kind: PartKind): Map<string, Content> =>
    new Map(
      named.flatMap(({ name, content }): [string, Content][] =>
        name?.kind === kind && name.key ? [[name.key, content as Content]] : [],
      ),
    );
  return {
    head: whole('head') as CourseHead | undefined,
    quiz: whole('quiz') as QuizRules | undefined,
    lessons: keyed<LessonDocument>('lesson'),
    practices: keyed<Practice>('practice'),
  };
}

/** The parts of a published course, as a further draft begins with them. */
export function partsOfDocument(document: Omit<CourseDocument, 'questions'>): { part: PartName; content: object }[] {
  const { lessons, practices = [], quiz, title, summary, targetGroups, estimatedMinutes } = document;
  const { competences = [], prerequisites = [], certificateMonths } = document;
  const head: CourseHead = {
    title,
    summary,
    targetGroups,
    estimatedMinutes,
    competences,
    prerequisites,
    ...(certificateMonths === undefined ? {} : { certificateMonths }),
    lessonKeys: lessons.map(({ key }) => key),
    practiceKeys: practices.map(({ key }) => key),
  };
  return [
    { part: 'head', content: head },
    { part: 'quiz', content: quiz },
    ...lessons.map((lesson) => ({ part: lessonPart(lesson.key), content: onceLearnt(lesson) })),
    ...practices.map((practice) => ({ part: practicePart(practice.key), content: practice })),
  ];
}

/** Without the mark that asked for learning it again: it was meant for the version that is out now. */
function onceLearnt(lesson: LessonDocument): LessonDocument {
  const fresh = { ...lesson };
  delete fresh.learnAgain;
  return fresh;
}

/** The lessons and practices that stand in the course, in its order; a key without content is left out. */
export function listedIn<Content>(keys: readonly string[], contents: ReadonlyMap<string, Content>): Content[] {
  return keys.flatMap((key) => contents.get(key) ?? []);
}
