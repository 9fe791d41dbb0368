import type { CourseDetail, PracticeCard, PracticeStanding } from '../../api/types.js';
import { type GuestDeed, nobodysYet } from './guest-deeds.js';

export const isRead = (deeds: readonly GuestDeed[], courseSlug: string, lessonKey: string): boolean =>
  nobodysYet(deeds).some(
    (deed) => deed.kind === 'lesson' && deed.courseSlug === courseSlug && deed.lessonKey === lessonKey,
  );

/** The course with the lessons marked that were read on this device. */
export const markedCourse = (course: CourseDetail, deeds: readonly GuestDeed[]): CourseDetail => ({
  ...course,
  lessons: course.lessons.map((lesson) => ({ ...lesson, done: isRead(deeds, course.slug, lesson.key) })),
});

/** The practice with how far it was played on this device. */
export const markedPractice = (card: PracticeCard, deeds: readonly GuestDeed[]): PracticeCard => ({
  ...card,
  ...standingOf(
    nobodysYet(deeds).flatMap((deed) =>
      deed.kind === 'try' && deed.ended.courseSlug === card.courseSlug && deed.ended.practiceKey === card.key
        ? [deed.ended]
        : [],
    ),
  ),
});

function standingOf(tries: readonly { outcome: string; assisted: boolean; finishedAt: string }[]): PracticeStanding {
  const done = tries.filter(({ outcome }) => outcome === 'done');
  return {
    tries: tries.length,
    doneAt: done[0]?.finishedAt ?? null,
    aloneAt: done.find(({ assisted }) => !assisted)?.finishedAt ?? null,
  };
}
