import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConfirmationCaseState } from '@hvs/contracts';
import { call, get } from './client.js';
import type { CaseBatchResult, CaseQueue, CaseView, Channel } from './desk-types.js';

/** What narrows the queue; empty words narrow nothing. It names nobody, so it may stand in the address. */
export interface QueueFilter {
  state: string;
  hamletId: string;
  targetGroup: string;
  flag: string;
}

export const CASES_KEY = ['police', 'cases'];

const parametersOf = (filter: QueueFilter): URLSearchParams =>
  new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));

/** The queue, oldest first. It stands still while somebody works through it; `useQueueAgain` asks anew. */
export const useCaseQueue = (filter: QueueFilter) =>
  useInfiniteQuery({
    queryKey: [...CASES_KEY, 'queue', filter],
    queryFn: ({ pageParam, signal }) => {
      const asked = parametersOf(filter);
      if (pageParam) asked.set('after', pageParam);
      return get<CaseQueue>(`/police/cases?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    staleTime: Infinity,
  });

export const useCaseCounts = () =>
  useQuery({
    queryKey: [...CASES_KEY, 'counts'],
    queryFn: ({ signal }) => get<CaseQueue['counts']>('/police/cases/counts', signal),
  });

export const useCase = (caseId: string) =>
  useQuery({
    queryKey: [...CASES_KEY, 'one', caseId],
    queryFn: ({ signal }) => get<CaseView>(`/police/cases/${caseId}`, signal),
    gcTime: 0,
  });

export type CaseDeed =
  { deed: 'review' } | { deed: 'submission'; channel: Channel } | { deed: 'return' | 'withdrawal'; reason: string };

/** One step of one case; the answer is the case as it stands afterwards. */
export function useCaseDeed(caseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deed, ...body }: CaseDeed) => call<CaseView>('POST', `/police/cases/${caseId}/${deed}`, body),
    onSuccess: (after) => {
      queries.setQueryData([...CASES_KEY, 'one', caseId], after);
      void queries.invalidateQueries({ queryKey: [...CASES_KEY, 'counts'] });
    },
  });
}

/** The same step of many cases, with the result of each. */
export const useCaseBatch = () =>
  useMutation({
    mutationFn: (asked: { caseIds: string[]; deed: 'review' | 'submit'; channel?: Channel }) =>
      call<CaseBatchResult>('POST', '/police/case-batches', asked),
  });

/** Drops every queue that was read, so the next page that shows one asks anew. */
export function useQueueAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: CASES_KEY, predicate: ({ queryKey }) => queryKey[2] !== 'one' });
}

export const QUEUE_STATES: readonly ConfirmationCaseState[] = ['ready', 'reviewed', 'submitted', 'returned'];
