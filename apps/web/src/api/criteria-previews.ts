import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { CriteriaPreview } from './criteria-types.js';

const POLL_MS = 1500;

const isUnderWay = (preview: CriteriaPreview | undefined): boolean =>
  preview?.state === 'waiting' || preview?.state === 'running';

/** One preview; asked again every moment until it is done. */
export const useCriteriaPreview = (id: string | null) =>
  useQuery({
    queryKey: ['criteria', 'preview', id],
    queryFn: ({ signal }) => get<CriteriaPreview>(`/administrator/criteria-previews/${id}`, signal),
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? POLL_MS : false),
  });

export function useStartPreview(draftId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<CriteriaPreview>('POST', '/administrator/criteria-previews', { draftId }),
    onSuccess: (preview) => queries.setQueryData(['criteria', 'preview', preview.id], preview),
  });
}
