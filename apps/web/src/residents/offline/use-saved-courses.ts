import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../../api/client.js';
import { useReader } from '../../api/session.js';
import type { CourseDetail } from '../../api/types.js';
import type { SavedCourse } from '../../offline/device-store.js';
import {
  canKeepCourses,
  type OfflineCopy,
  type Progress,
  removeCourse,
  saveCourse,
  savedCourses,
} from '../../offline/saved-courses.js';

const SAVED = ['on-device', 'courses'];

/** The courses that whoever is at the device has saved on it. */
export function useSavedCourses() {
  const reader = useReader();
  return useQuery({
    queryKey: [...SAVED, reader],
    queryFn: () => savedCourses(reader ?? 'public'),
    enabled: reader !== undefined && canKeepCourses(),
    staleTime: 0,
  });
}

/** How large a course is. Asked for only where it can be kept. */
export function useOfflineCopy(slug: string) {
  const reader = useReader();
  return useQuery({
    queryKey: ['offline-copy', reader, slug],
    queryFn: ({ signal }) => get<OfflineCopy>(`/${reader}/courses/${encodeURIComponent(slug)}/offline-copy`, signal),
    enabled: reader !== undefined && canKeepCourses(),
  });
}

export interface Saving {
  progress: Progress | undefined;
  error: Error | undefined;
  save: (course: CourseDetail, copy: OfflineCopy) => void;
}

export function useSaveCourse(): Saving {
  const reader = useReader();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<Error>();
  const save = (course: CourseDetail, copy: OfflineCopy): void => {
    if (!reader || progress) return;
    setError(undefined);
    void saveCourse(reader, course, copy, setProgress)
      .catch((reason: unknown) => setError(reason as Error))
      .then(() => queries.invalidateQueries({ queryKey: SAVED }))
      .finally(() => setProgress(undefined));
  };
  return { progress, error, save };
}

export function useRemoveCourse(): (course: SavedCourse) => void {
  const queries = useQueryClient();
  return (course) => void removeCourse(course).then(() => queries.invalidateQueries({ queryKey: SAVED }));
}
