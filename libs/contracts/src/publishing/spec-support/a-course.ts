import type { LessonDocument, QuizRules } from '../../course-document.js';
import type { CourseHead, CourseParts } from '../../drafting/course-parts.js';
import type { Block } from '../../lesson-blocks.js';
import type { Question } from '../../questions/question.js';
import { problemsOfCourse, type PublishingFacts } from '../problems-of-course.js';

/** A course that can be published, and what the rules say when something of it is changed. */
export const aText: Block = { type: 'paragraph', children: [{ type: 'text', text: 'Không đọc mã OTP cho ai.' }] };
export const aLesson = (key: string, ...blocks: Block[]): LessonDocument => ({ key, title: 'Bài', minutes: 5, blocks });
export const aQuestion = (number: number, ...tags: string[]): Question => ({
  key: `cau-${number}`,
  kind: 'single',
  text: `Câu ${number}?`,
  options: ['a', 'b'].map((key) => ({ key, text: `Ý ${key}`, correct: key === 'a' })),
  explanation: 'Vì a đúng.',
  tags,
});
const HEAD: CourseHead = {
  title: { vi: 'Mã OTP', en: '' },
  summary: { vi: 'Giữ mã cho mình.', en: '' },
  targetGroups: ['resident'],
  estimatedMinutes: 10,
  competences: ['tt02-4.2'],
  prerequisites: [],
  lessonKeys: ['bai-mot'],
  practiceKeys: [],
};
export const QUIZ: QuizRules = {
  questionsPerAttempt: 2,
  passPercent: 50,
  attemptLimit: 1,
  timeLimitMinutes: 10,
  blueprint: [{ count: 2, tags: ['otp'] }],
};
export const POOL = [1, 2, 3].map((number) => aQuestion(number, 'otp'));
export const FACTS: PublishingFacts = { slug: 'ma-otp', prerequisitesOf: new Map(), pool: POOL, canBeMarked: true };

export interface Changes {
  head?: Partial<CourseHead>;
  quiz?: Partial<QuizRules>;
  lessons?: LessonDocument[];
  facts?: Partial<PublishingFacts>;
}

export function refusals({ head, quiz, lessons = [aLesson('bai-mot', aText)], facts }: Changes = {}): string[] {
  const parts: CourseParts = {
    head: { ...HEAD, ...head },
    quiz: { ...QUIZ, ...quiz },
    lessons: new Map(lessons.map((lesson) => [lesson.key, lesson])),
    practices: new Map(),
  };
  return problemsOfCourse(parts, { ...FACTS, ...facts })
    .filter(({ severity }) => severity === 'refusal')
    .map(({ part, field }) => `${part} ${field}`.trim());
}
