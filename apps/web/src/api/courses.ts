import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import { studyOf, useReader } from './session.js';
import type { CourseCard, CourseDetail, LearnerCourse } from './types.js';

/** Courses as anyone may see them. */
export const usePublicCourses = (enabled = true) =>
  useQuery({
    queryKey: ['public-courses'],
    queryFn: ({ signal }) => get<{ courses: CourseCard[] }>('/public/courses', signal),
    staleTime: 300_000,
    enabled,
  });

/** Courses with the learner's own enrolment. */
export const useLearnerCourses = (enabled = true) =>
  useQuery({
    queryKey: ['study', 'courses'],
    queryFn: ({ signal }) => get<{ courses: LearnerCourse[] }>('/learner/courses', signal),
    enabled,
  });

/** One course; before signing in as anybody sees it. */
export function useCourse(slug: string) {
  const reader = useReader();
  return useQuery({
    queryKey: [studyOf(reader), 'course', slug],
    queryFn: ({ signal }) => get<CourseDetail>(`/${reader}/courses/${encodeURIComponent(slug)}`, signal),
    enabled: reader !== undefined,
  });
}
