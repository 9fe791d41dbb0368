import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
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

export const useCourse = (slug: string) =>
  useQuery({
    queryKey: ['study', 'course', slug],
    queryFn: ({ signal }) => get<CourseDetail>(`/learner/courses/${encodeURIComponent(slug)}`, signal),
  });
