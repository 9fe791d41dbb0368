import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call, get } from './client.js';
import type { LookPurpose } from './desk-types.js';
import { isProblem } from './problem.js';

const KEY = ['police', 'look-purpose'];

/** Why this officer looks at people now; asked once per session of work and stored with every look. */
export const useLookPurpose = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<LookPurpose>('/police/look-purpose', signal),
    staleTime: 60_000,
  });

export function useStateLookPurpose() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (purpose: string) => call<LookPurpose>('POST', '/police/look-purpose', { purpose }),
    onSuccess: (stated) => queries.setQueryData(KEY, stated),
  });
}

/** A purpose that has run out shows when a look is refused; from then on the desk asks for it again. */
export function useNoticeOfEndedPurpose(): void {
  const queries = useQueryClient();
  useEffect(() => watch(queries), [queries]);
}

function watch(queries: QueryClient): () => void {
  const note = (event: { type: string; action?: { type: string; error?: unknown } }): void => {
    if (event.action?.type === 'error' && isProblem(event.action.error, 'look.purpose-needed')) {
      queries.setQueryData(KEY, { purpose: null, expiresAt: null });
    }
  };
  const stops = [queries.getQueryCache().subscribe(note), queries.getMutationCache().subscribe(note)];
  return () => stops.forEach((stop) => stop());
}
