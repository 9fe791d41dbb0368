import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { AnswerFile, Batch, GatewayState, Reconciliation } from './list-types.js';

const KEY = ['police', 'exchange'];
const POLL_MS = 1500;

const isUnderWay = (state: string | undefined): boolean => state === 'waiting' || state === 'running';

/** How the connection to the other side is, asked again now and then while somebody looks. */
export const useGateway = () =>
  useQuery({
    queryKey: [...KEY, 'gateway'],
    queryFn: ({ signal }) => get<GatewayState>('/police/gateway', signal),
    refetchInterval: 20_000,
  });

export const batchUrl = (batchId: string): string => `/api/police/confirmation-batches/${batchId}/download`;

export const useBatches = () =>
  useQuery({
    queryKey: [...KEY, 'batches'],
    queryFn: ({ signal }) => get<{ batches: Batch[] }>('/police/confirmation-batches', signal),
  });

/** Puts every case that waits for a file into one signed batch. */
export function useMakeBatch() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<Batch>('POST', '/police/confirmation-batches', {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

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
    queryKey: [...KEY, 'answer-file', id],
    queryFn: ({ signal }) => get<AnswerFile>(`/police/answer-files/${id}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? POLL_MS : false),
  });

export const useStartReconciliation = () =>
  useMutation({ mutationFn: () => call<{ id: string }>('POST', '/police/reconciliations', {}) });

export const useReconciliation = (id: string) =>
  useQuery({
    queryKey: [...KEY, 'reconciliation', id],
    queryFn: ({ signal }) => get<Reconciliation>(`/police/reconciliations/${id}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? POLL_MS : false),
  });
