import type { CourseDetail } from '../../api/types.js';
import type { HeldDeed } from '../../offline/held-deeds.js';

/** Whether a finished lesson waits on this device to be sent. */
export const isHeldLesson = (held: readonly HeldDeed[], enrolmentId: string | undefined, lessonKey: string): boolean =>
  held.some(({ path, body }) => {
    const about = body as { enrolmentId?: string; lessonKey?: string };
    return path === '/learner/lesson-completions' && about.enrolmentId === enrolmentId && about.lessonKey === lessonKey;
  });

/** The course with the lessons marked as done that wait on this device. */
export function withHeldLessons(course: CourseDetail, held: readonly HeldDeed[]): CourseDetail {
  const { enrolment } = course;
  if (!enrolment || held.length === 0) return course;
  const lessons = course.lessons.map((lesson) => ({
    ...lesson,
    done: lesson.done || isHeldLesson(held, enrolment.enrolmentId, lesson.key),
  }));
  return { ...course, lessons, enrolment: { ...enrolment, lessonsDone: lessons.filter(({ done }) => done).length } };
}
