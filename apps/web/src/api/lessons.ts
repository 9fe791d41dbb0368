import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { LessonCompletion, LessonPage } from './types.js';

export const useLesson = (slug: string, lessonKey: string) =>
  useQuery({
    queryKey: ['study', 'lesson', slug, lessonKey],
    queryFn: ({ signal }) =>
      get<LessonPage>(`/learner/courses/${encodeURIComponent(slug)}/lessons/${encodeURIComponent(lessonKey)}`, signal),
  });

/** Marks a lesson as studied. Sending it again after a lost answer is harmless: the id stays until it is answered. */
export function useCompleteLesson(enrolmentId: string | undefined, lessonKey: string) {
  const queries = useQueryClient();
  const deed = `lesson ${enrolmentId} ${lessonKey}`;
  return useMutation({
    mutationFn: () =>
      call<LessonCompletion>('POST', '/learner/lesson-completions', { id: idFor(deed), enrolmentId, lessonKey }),
    onSuccess: () => {
      answered(deed);
      return queries.invalidateQueries({ queryKey: ['study'] });
    },
  });
}
