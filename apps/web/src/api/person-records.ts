import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CASES_KEY } from './cases.js';
import { call, get } from './client.js';
import type { FoundPeople, PersonRecord, PersonSearch } from './desk-types.js';

/**
 * People within the officer's reach. The search travels in the body only and is written down as one look at a list, so
 * it is asked once and never again by itself.
 */
export const useFoundPeople = (search: PersonSearch | undefined) =>
  useInfiniteQuery({
    queryKey: ['police', 'search', search],
    queryFn: ({ pageParam, signal }) =>
      call<FoundPeople>(
        'POST',
        '/police/person-searches',
        { ...search, ...(pageParam ? { after: pageParam } : {}) },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    enabled: search !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  });

const recordKey = (personId: string) => ['police', 'record', personId];

/** A person's record. Each answer is one look that the person can see; nothing of it is kept after leaving the page. */
export const usePersonRecord = (personId: string | undefined) =>
  useQuery({
    queryKey: recordKey(personId ?? ''),
    queryFn: ({ signal }) => get<PersonRecord>(`/police/people/${personId}/record`, signal),
    enabled: personId !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  });

/** Asks for the record anew after a deed on it. */
export function useRecordAgain(): (personId: string) => Promise<void> {
  const queries = useQueryClient();
  return (personId) => queries.invalidateQueries({ queryKey: recordKey(personId) });
}

/** The whole citizen id. Asking for it is recorded apart; the answer is kept by the page, never in the cache. */
export const useRevealCitizenId = () =>
  useMutation({
    mutationFn: (personId: string) => call<{ citizenId: string }>('POST', `/police/people/${personId}/citizen-id`),
    gcTime: 0,
  });

/** Writes down that the person is confirmed on VNeID. The same day twice changes nothing. */
export const useRecordConfirmation = () =>
  useMutation({
    mutationFn: (confirmation: { personId: string; confirmedOn: string }) =>
      call<{ confirmedOn: string }>('POST', '/police/confirmations', confirmation),
  });

/** Takes a confirmation back; the person reads the reason. The case goes along, so both are read anew. */
export function useWithdrawConfirmation(personId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => call<void>('POST', `/police/confirmations/${personId}/withdrawal`, { reason }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: recordKey(personId) }),
        queries.invalidateQueries({ queryKey: CASES_KEY }),
      ]),
  });
}
