import { createContext, useContext } from 'react';
import { type MediaSource, type Practice, uploadedAddressOf } from '@hvs/contracts';
import type { EndedTry } from '../../api/ended-try.js';

/** Where a lesson is shown: how its files and its practices are found from there. */
export interface LessonPlace {
  courseSlug: string;
  /** While it is written nothing is counted, and a practice is tried out from the draft. */
  isPreview: boolean;
  mediaUrl: (src: MediaSource) => string;
  /** Those of the draft, in a preview. */
  practices?: readonly Practice[];
  /** Nobody has signed in: what is done stays on the device. */
  guest?: GuestPlace;
}

/** Where the tries of somebody who has not signed in are kept; `keepTry` gives false when the device keeps nothing. */
export interface GuestPlace {
  keepTry: (title: string, ended: EndedTry) => boolean;
}

/** The address of a file of a course: beside its lessons, or uploaded and served apart from the app. */
export function courseMediaUrl(courseSlug: string, src: MediaSource): string {
  return uploadedAddressOf(src) ?? `/api/public/courses/${encodeURIComponent(courseSlug)}/${src}`;
}

export const lessonPlaceIn = (courseSlug: string, isPreview = false): LessonPlace => ({
  courseSlug,
  isPreview,
  mediaUrl: (src) => courseMediaUrl(courseSlug, src),
});

export const LessonPlaceContext = createContext<LessonPlace | null>(null);

export function useLessonPlace(): LessonPlace {
  const place = useContext(LessonPlaceContext);
  if (!place) throw new Error('blocks are drawn at the place of a lesson');
  return place;
}
