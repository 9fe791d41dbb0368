import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { EXCHANGE_KEY, isUnderWay, POLL_MS, usePages } from './confirmation-exchange.js';
import type { Difference, Differences, Reconciliation, Reconciliations } from './list-types.js';

const KEY = [...EXCHANGE_KEY, 'reconciliations'];

export const useReconciliations = () => usePages<Reconciliations>(KEY, '/police/reconciliations');

/** Compares with the list that the gateway gives. One under way is what comes back. */
export const useStartReconciliation = () =>
  useMutation({ mutationFn: () => call<{ reconciliationId: string }>('POST', '/police/reconciliations') });

/** Compares with a list of theirs that came as a file, where the gateway gives none. */
export const useReconcileFile = () =>
  useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return call<{ reconciliationId: string }>('POST', '/police/reconciliations/files', form);
    },
  });

export const useReconciliation = (id: string) =>
  useQuery({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => get<Reconciliation>(`/police/reconciliations/${id}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? POLL_MS : false),
  });

export const useDifferences = (id: string, enabled: boolean) =>
  usePages<Differences>([...KEY, id, 'differences'], `/police/reconciliations/${id}/differences`, enabled);

/** Takes over what the other side says about one submission. */
export function useApplyDifference(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (position: number) =>
      call<Difference>('POST', `/police/reconciliations/${id}/differences/${position}/application`),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...KEY, id, 'differences'] }),
  });
}
