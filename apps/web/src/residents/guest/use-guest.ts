import { useMemo, useSyncExternalStore } from 'react';
import { makeUuid } from '../../api/client-made-id.js';
import { useReader, wasSignedIn } from '../../api/session.js';
import type { CourseDetail, LessonPage } from '../../api/types.js';
import type { GuestPlace } from '../../ui/lesson/lesson-place.js';
import { useDeeds } from '../../offline/use-deeds.js';
import { useDeviceValue } from '../../ui/use-device-value.js';
import { withHeldLessons } from '../offline/held-lessons.js';
import { type GuestDeed, withDeed } from './guest-deeds.js';
import { isRead, markedCourse } from './guest-marks.js';
import { changeGuestDeeds, guestDeeds, onGuestDeeds } from './guest-store.js';

const none = (): readonly never[] => [];

/** What this device keeps of those who have not signed in. */
export const useGuestDeeds = (): readonly GuestDeed[] => useSyncExternalStore(onGuestDeeds, guestDeeds, none);

export const useIsGuest = (): boolean => useReader() === 'public';

/** The same before it is known who reads: whoever was not signed in the last time is taken for a guest. */
export function useSeemsGuest(): boolean {
  const reader = useReader();
  const wasHere = useDeviceValue(wasSignedIn, () => false);
  return reader === undefined ? !wasHere : reader === 'public';
}

/** The course as whoever reads it has come along in it: a guest, or a learner without a network, by what the device keeps. */
export function useMarked(course: CourseDetail): CourseDetail {
  const deeds = useGuestDeeds();
  const { held } = useDeeds();
  return useIsGuest() ? markedCourse(course, deeds) : withHeldLessons(course, held);
}

/** Whether a guest has read the lesson, and the way to say so; the way gives false when the device keeps nothing. */
export function useGuestReading({ courseSlug, key, title }: LessonPage, courseId: string | undefined) {
  const read = isRead(useGuestDeeds(), courseSlug, key);
  const keep = (): boolean =>
    courseId !== undefined &&
    changeGuestDeeds((deeds) =>
      withDeed(deeds, { kind: 'lesson', id: makeUuid(), title, at: Date.now(), courseId, courseSlug, lessonKey: key }),
    );
  return { read, keep };
}

/** Where practices keep a guest's tries; nothing for those signed in. */
export function useGuestPlace(): GuestPlace | undefined {
  const isGuest = useIsGuest();
  return useMemo(
    () =>
      isGuest
        ? {
            keepTry: (title, ended) =>
              changeGuestDeeds((deeds) => withDeed(deeds, { kind: 'try', id: ended.id, title, at: Date.now(), ended })),
          }
        : undefined,
    [isGuest],
  );
}
