import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { AttemptView, QuizStanding } from './types.js';

const attemptKey = (attemptId: string) => ['attempt', attemptId];

/** Where the learner stands before the quiz of a course. */
export const useQuizStanding = (slug: string) =>
  useQuery({
    queryKey: ['study', 'quiz', slug],
    queryFn: ({ signal }) => get<QuizStanding>(`/learner/quizzes/${slug}`, signal),
  });

/** The attempt as the server has it now, past the cache: what another device has done since. */
export const readAttempt = (attemptId: string): Promise<AttemptView> =>
  get<AttemptView>(`/learner/quiz-attempts/${attemptId}`);

/** Answers are kept by the page while it is open, so an attempt is fetched once and not refreshed behind the learner. */
export const useAttempt = (attemptId: string) =>
  useQuery({
    queryKey: attemptKey(attemptId),
    queryFn: ({ signal }) => get<AttemptView>(`/learner/quiz-attempts/${attemptId}`, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Starts an attempt, or answers with the one that is open; with the code of a session on site a supervised one. */
export function useStartAttempt() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (start: { enrolmentId: string; code?: string }) =>
      call<AttemptView>('POST', '/learner/quiz-attempts', start),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['study'] }),
  });
}

export const saveAnswer = (attemptId: string, questionKey: string, chosen: readonly string[]): Promise<void> =>
  call('PUT', `/learner/quiz-attempts/${attemptId}/answers/${encodeURIComponent(questionKey)}`, { chosen });

/** Hands the attempt in. Doing it twice gives the same result. */
export function useSubmitAttempt(attemptId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<AttemptView>('POST', `/learner/quiz-attempts/${attemptId}/submission`),
    onSuccess: (attempt) => {
      queries.setQueryData(attemptKey(attemptId), attempt);
      // A page that is not on the screen would otherwise open with the attempt as it was: still to be gone on with.
      queries.removeQueries({ queryKey: ['study'], type: 'inactive' });
      return queries.invalidateQueries({ queryKey: ['study'] });
    },
  });
}
