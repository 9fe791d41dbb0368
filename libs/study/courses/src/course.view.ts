import type { BilingualText, CourseDocument, Question, TargetGroup } from '@hvs/contracts';

/**
 * One immutable version of a course as the other domains of the shelf read it: everything but the question bank,
 * so that no answer key can slip into a response by spreading.
 */
export interface CourseVersion extends Omit<CourseDocument, 'questions'> {
  courseId: string;
  versionId: string;
}

/** A version with its bank, as it is kept in memory. Only `Courses.questionBank` gives the bank away. */
export interface StoredVersion {
  course: CourseVersion;
  bank: readonly Question[];
}

/** What a list of courses shows. */
export interface CourseCard {
  id: string;
  slug: string;
  title: BilingualText;
  summary: BilingualText;
  targetGroups: TargetGroup[];
  estimatedMinutes: number;
  lessonCount: number;
}

export function courseCardOf(course: CourseVersion): CourseCard {
  return {
    id: course.courseId,
    slug: course.slug,
    title: course.title,
    summary: course.summary,
    targetGroups: course.targetGroups,
    estimatedMinutes: course.estimatedMinutes,
    lessonCount: course.lessons.length,
  };
}

/** Splits a stored document into what may be read widely and its bank, and freezes both: they are shared. */
export function storedVersionOf(ids: { courseId: string; versionId: string }, document: CourseDocument): StoredVersion {
  const { questions, ...rest } = document;
  return frozen({ course: { ...rest, ...ids }, bank: questions });
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
