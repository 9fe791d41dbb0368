import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import { studyOf, useReader } from './session.js';
import type { LessonCompletion, LessonPage } from './types.js';

/** One lesson; before signing in as anybody sees it. */
export function useLesson(slug: string, lessonKey: string) {
  const reader = useReader();
  const path = `/courses/${encodeURIComponent(slug)}/lessons/${encodeURIComponent(lessonKey)}`;
  return useQuery({
    queryKey: [studyOf(reader), 'lesson', slug, lessonKey],
    queryFn: ({ signal }) => get<LessonPage>(`/${reader}${path}`, signal),
    enabled: reader !== undefined,
  });
}

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
