import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { Schemas } from './types.js';

export type DailyReview = Schemas['DailyReviewDto'];
export type ReviewCard = Schemas['ReviewCardDto'];
export type JudgedReviewAnswer = Schemas['JudgedReviewAnswerDto'];
export type StudyStreak = Schemas['StudyStreakDto'];

const KEY = ['study', 'review'];

/** What is gone over today. It is asked anew at every visit, as another device may have gone on. */
export const useDailyReview = () =>
  useQuery({
    queryKey: KEY,
    gcTime: 0,
    staleTime: 0,
    queryFn: ({ signal }) => get<DailyReview>('/learner/review', signal),
  });

/** Sends the answer to one question; sending it again after a lost answer does not answer twice. */
export function useReviewAnswer({ cardId }: ReviewCard) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (chosen: readonly string[]) => {
      const deed = `review:${cardId}:${chosen.join(' ')}`;
      const body = { id: idFor(deed), cardId, chosen };
      const judged = await call<JudgedReviewAnswer>('POST', '/learner/review/answers', body);
      answered(deed);
      return judged;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['study', 'home'], refetchType: 'none' }),
  });
}

/** Has days of study in a row counted, or no longer. */
export function useCountDays() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: boolean) => call<Schemas['StudyDaysDto']>('PUT', '/learner/review/day-count', { wanted }),
    onSuccess: ({ streak }) =>
      queries.setQueryData<DailyReview>(KEY, (review) => review && { ...review, streak: streak ?? null }),
  });
}
