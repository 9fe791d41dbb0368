import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { IdentityLevel, KnownIdentity } from './desk-types.js';
import type { IdentityOverview, IdentityPeople } from './list-types.js';

/** What an officer can see on a phone; 0 when the person has no account. */
export type SeenLevel = 0 | 1 | 2;

const KEY = ['police', 'digital-identity'];

/** People from 16 years by hamlet and by what is known of their VNeID account. */
export const useDigitalIdentity = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<IdentityOverview>('/police/digital-identity', signal),
    staleTime: 60_000,
  });

/** The people behind one number. Asking is one look at a list. */
export const useIdentityPeople = (hamletId: string, level: IdentityLevel) =>
  useInfiniteQuery({
    queryKey: [...KEY, 'people', hamletId, level],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ hamletId, level });
      if (pageParam) asked.set('after', pageParam);
      return get<IdentityPeople>(`/police/digital-identity/people?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    staleTime: Infinity,
    gcTime: 0,
  });

/** What an officer has seen on the spot; never trusted like a sign-in at VNeID. */
export function useEnterIdentityLevel() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ personId, ...seen }: { personId: string; level: SeenLevel; seenOn: string }) =>
      call<KnownIdentity>('POST', `/police/people/${personId}/digital-identity`, seen),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY, exact: true }),
  });
}
