import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { hold } from '../offline/held-deeds.js';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import { isNoAnswer } from './problem.js';
import { studyOf, useHolder, useReader } from './session.js';
import type { LessonCompletion, LessonPage } from './types.js';

const COMPLETIONS = '/learner/lesson-completions' as const;

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

/**
 * Marks a lesson as studied. Sending it again after a lost answer is harmless: the id stays until it is answered.
 * Without a network it waits on the device; its outcome is then `held`.
 */
export function useCompleteLesson(enrolmentId: string | undefined, lesson: Pick<LessonPage, 'key' | 'title'>) {
  const queries = useQueryClient();
  const holder = useHolder();
  const lessonKey = lesson.key;
  const deed = `lesson ${enrolmentId} ${lessonKey}`;
  return useMutation({
    mutationFn: async (): Promise<LessonCompletion | 'held'> => {
      const body = { id: idFor(deed), enrolmentId, lessonKey };
      return call<LessonCompletion>('POST', COMPLETIONS, body).catch((error: unknown) => {
        const { id } = body;
        const held = { id, personId: holder ?? '', path: COMPLETIONS, body, title: lesson.title, at: Date.now() };
        if (isNoAnswer(error) && holder && hold(held)) return 'held' as const;
        throw error;
      });
    },
    onSuccess: (outcome) => {
      if (outcome === 'held') return undefined;
      answered(deed);
      return queries.invalidateQueries({ queryKey: ['study'] });
    },
  });
}
