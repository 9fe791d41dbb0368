import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { DeskObjection, DeskObjections, ObjectionCounts } from './desk-types.js';

const KEY = ['police', 'objections'];

/** What people have objected to, the nearest deadline first. */
export const useDeskObjections = (state: 'open' | 'answered') =>
  useInfiniteQuery({
    queryKey: [...KEY, state],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ state });
      if (pageParam) asked.set('after', pageParam);
      return get<DeskObjections>(`/police/objections?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

/** How many wait; it names nobody, so it is no look. */
export const useObjectionCounts = () =>
  useQuery({
    queryKey: [...KEY, 'counts'],
    queryFn: ({ signal }) => get<ObjectionCounts>('/police/objections/counts', signal),
  });

export function useAnswerObjection(objectionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answer: { outcome: 'upheld' | 'declined'; answer: string }) =>
      call<DeskObjection>('POST', `/police/objections/${objectionId}/answer`, answer),
    // What was just answered stays where it is with its result; the next visit asks anew.
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY, refetchType: 'none' }),
  });
}
