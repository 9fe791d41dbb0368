import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { LearnerCard, People } from './types.js';

export interface PeopleSearch {
  name: string;
  hamletId: string;
}

/** People of the register within the reach of the role, found by name with or without accents. */
export const usePeople = (search: PeopleSearch | undefined) =>
  useInfiniteQuery({
    queryKey: ['people', search],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ name: search?.name ?? '' });
      if (search?.hamletId) asked.set('hamletId', search.hamletId);
      if (pageParam) asked.set('after', pageParam);
      return get<People>(`/administrator/people?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    enabled: search !== undefined,
    gcTime: 0,
  });

/** Issues a new learner card. Code and PIN are shown this once; the old card stops working. */
export const useIssueLearnerCard = () =>
  useMutation({
    mutationFn: (personId: string) => call<LearnerCard>('POST', `/administrator/people/${personId}/learner-card`),
    gcTime: 0,
  });

/** The same for several people at once, all or none. */
export const useIssueLearnerCards = () =>
  useMutation({
    mutationFn: (personIds: string[]) =>
      call<{ cards: LearnerCard[] }>('POST', '/administrator/learner-cards', { personIds }),
    gcTime: 0,
  });
