import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { DeskObjection } from './desk-types.js';

const KEY = ['police', 'objections'];

/** What people have objected to, the nearest deadline first. */
export const useDeskObjections = (state: 'open' | 'answered') =>
  useInfiniteQuery({
    queryKey: [...KEY, state],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ state });
      if (pageParam) asked.set('after', pageParam);
      return get<{ objections: DeskObjection[]; nextAfter: string | null }>(`/police/objections?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

export function useAnswerObjection(objectionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (answer: { outcome: 'upheld' | 'declined'; answer: string }) =>
      call<DeskObjection>('POST', `/police/objections/${objectionId}/answer`, answer),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
