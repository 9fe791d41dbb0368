import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { FullPass, FullPasses } from './criteria-types.js';

const POLL_MS = 1500;
const PASSES = '/administrator/full-passes';

/** The newest passes; asked again every moment while one of them moves. */
export const useFullPasses = () =>
  useQuery({
    queryKey: ['full-passes'],
    queryFn: ({ signal }) => get<FullPasses>(PASSES, signal),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.passes.some((pass) => pass.state === 'waiting' || pass.state === 'running') ? POLL_MS : false,
  });

/** Begins a pass, or pauses or resumes one. */
export function usePassDeed() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (deed: { kind: 'start' } | { kind: 'pause' | 'resume'; id: string }) =>
      deed.kind === 'start'
        ? call<FullPass>('POST', PASSES, {})
        : call<FullPass>('POST', `${PASSES}/${deed.id}/${deed.kind}`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: ['full-passes'] }),
  });
}
