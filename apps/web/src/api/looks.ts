import { useInfiniteQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { Looks } from './list-types.js';

/** What an administrator looks for; empty words narrow nothing. */
export interface LookSearch {
  personQuery: string;
  /** The account of the officer who looked. */
  officerAccountId: string;
  from: string;
  to: string;
}

/** Who has looked at whom, newest first. */
export const useLooks = (search: LookSearch) =>
  useInfiniteQuery({
    queryKey: ['administrator', 'looks', search],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ''));
      if (pageParam) asked.set('cursor', pageParam);
      return get<Looks>(`/administrator/looks?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    gcTime: 0,
  });
