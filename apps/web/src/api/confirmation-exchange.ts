import { type QueryKey, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CASES_KEY } from './cases.js';
import { call, get } from './client.js';
import type { AnswerFile, AnswerFiles, AnswerRows, Batch, Batches, GatewayState, Oddities } from './list-types.js';

export const EXCHANGE_KEY = ['police', 'exchange'];
export const POLL_MS = 1500;

export const isUnderWay = (state: string | undefined): boolean => state === 'waiting' || state === 'running';

/** A list that goes on after an id or a number. */
export function usePages<Page extends { nextAfter: string | number | null }>(
  queryKey: QueryKey,
  path: string,
  enabled = true,
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      get<Page>(pageParam === '' ? path : `${path}${path.includes('?') ? '&' : '?'}after=${pageParam}`, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextAfter }) => (nextAfter === null ? undefined : String(nextAfter)),
    enabled,
  });
}

/** How the connection to the other side is, asked again now and then while somebody looks. */
export const useGateway = () =>
  useQuery({
    queryKey: [...EXCHANGE_KEY, 'gateway'],
    queryFn: ({ signal }) => get<GatewayState>('/police/gateway', signal),
    refetchInterval: 20_000,
  });

/** What the other side said that cannot be right, newest first. */
export const useOddities = () => usePages<Oddities>([...EXCHANGE_KEY, 'oddities'], '/police/gateway/oddities');

export const batchUrl = (batchId: string): string => `/api/police/confirmation-batches/${batchId}/download`;

export const useBatches = () => usePages<Batches>([...EXCHANGE_KEY, 'batches'], '/police/confirmation-batches');

/** Submits every reviewed case in one signed batch. */
export function useMakeBatch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<Batch>('POST', '/police/confirmation-batches'),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: EXCHANGE_KEY }),
        queries.invalidateQueries({ queryKey: [...CASES_KEY, 'counts'] }),
      ]),
  });
}

export const useAnswerFiles = () => usePages<AnswerFiles>([...EXCHANGE_KEY, 'answer-files'], '/police/answer-files');

export const useSendAnswerFile = () =>
  useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return call<{ answerFileId: string }>('POST', '/police/answer-files', form);
    },
  });

/** One answer file; asked again every moment until its ledger is complete. */
export const useAnswerFile = (id: string) =>
  useQuery({
    queryKey: [...EXCHANGE_KEY, 'answer-file', id],
    queryFn: ({ signal }) => get<AnswerFile>(`/police/answer-files/${id}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? POLL_MS : false),
  });

/** The ledger of one answer file, of one result or of all. */
export const useAnswerRows = (id: string, result: string, enabled: boolean) =>
  usePages<AnswerRows>(
    [...EXCHANGE_KEY, 'answer-rows', id, result],
    `/police/answer-files/${id}/rows${result === '' ? '' : `?result=${result}`}`,
    enabled,
  );
