import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { ImportRows, RegisterImport, RowResult } from './types.js';

const POLL_MS = 1500;

export const REGISTER_TEMPLATE_URL = '/api/administrator/register-template';

/** The rows that were not taken over, as a workbook to put right and send again. */
export const rejectedRowsUrl = (id: string): string => `/api/administrator/register-imports/${id}/rejected-rows`;

export const useRegisterImports = () =>
  useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => get<{ imports: RegisterImport[] }>('/administrator/register-imports', signal),
  });

/** One import; asked again every moment until it is done or refused. */
export const useRegisterImport = (id: string) =>
  useQuery({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => get<RegisterImport>(`/administrator/register-imports/${id}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? POLL_MS : false),
  });

export const isUnderWay = (one: RegisterImport | undefined): boolean =>
  one?.state === 'waiting' || one?.state === 'running';

/** The ledger of one import: what became of each row. */
export const useImportRows = (id: string, result: RowResult, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ['imports', id, 'rows', result],
    queryFn: ({ pageParam, signal }) =>
      get<ImportRows>(`/administrator/register-imports/${id}/rows?result=${result}&after=${pageParam}`, signal),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    enabled,
  });

export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return call<{ importId: string }>('POST', '/administrator/register-imports', form);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}
