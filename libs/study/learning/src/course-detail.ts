import { courseCardOf, type CourseVersion } from '@hvs/study/courses';
import {
  type CourseDetail,
  enrolmentCardOf,
  lessonRowsOf,
  type PrerequisiteRow,
  quizStateOf,
} from './learning.view.js';
import type { Standing } from './standings.js';

/** The page of one course: with the learner's standing, or as nobody's in particular. */
export function courseDetailOf(
  course: CourseVersion,
  standing: Standing | undefined,
  prerequisites: PrerequisiteRow[],
): CourseDetail {
  return {
    ...courseCardOf(course),
    enrolment: standing ? enrolmentCardOf(standing, course) : null,
    lessons: lessonRowsOf(course, standing),
    quiz: quizStateOf(course, standing),
    competences: course.competences ?? [],
    prerequisites,
    certificateMonths: course.certificateMonths ?? null,
  };
}

/** What is to be taken before a course, by its name among the courses that are known. */
export function prerequisiteRowsOf(
  { prerequisites = [] }: CourseVersion,
  known: readonly CourseVersion[],
  done: ReadonlySet<string>,
): PrerequisiteRow[] {
  const titles = new Map(known.map(({ slug, title }) => [slug, title.vi]));
  return prerequisites.map(({ course, required }) => ({
    courseSlug: course,
    courseTitle: titles.get(course) ?? course,
    required,
    done: done.has(course),
  }));
}
