import type { CourseHead, LessonDocument, Practice, Question, QuizRules } from '@hvs/contracts';
import type { EmbeddedFile, LedgerItem } from '../ledger.js';

/** A course in the making, as a file brings it. Its blocks name packed files by `embedded/<name>`. */
export interface ReadCourse {
  head: CourseHead;
  quiz?: QuizRules;
  lessons: LessonDocument[];
  practices: Practice[];
  /** For the bank, under the keys they have in the file. */
  questions: Question[];
  files: EmbeddedFile[];
  items: LedgerItem[];
}

/** The head of a course that says no more than its title. */
export function plainHead(title: string, lessons: readonly LessonDocument[]): CourseHead {
  return {
    title: { vi: title, en: '' },
    summary: { vi: '', en: '' },
    targetGroups: ['resident'],
    estimatedMinutes: lessons.reduce((sum, { minutes }) => sum + minutes, 0),
    competences: [],
    prerequisites: [],
    lessonKeys: lessons.map(({ key }) => key),
    practiceKeys: [],
  };
}
