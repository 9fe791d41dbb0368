import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { AttemptView } from './types.js';

const attemptKey = (attemptId: string) => ['attempt', attemptId];

/** Answers are kept by the page while it is open, so an attempt is fetched once and not refreshed behind the learner. */
export const useAttempt = (attemptId: string) =>
  useQuery({
    queryKey: attemptKey(attemptId),
    queryFn: ({ signal }) => get<AttemptView>(`/learner/quiz-attempts/${attemptId}`, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Starts an attempt, or answers with the one that is open. */
export function useStartAttempt() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (enrolmentId: string) => call<AttemptView>('POST', '/learner/quiz-attempts', { enrolmentId }),
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
