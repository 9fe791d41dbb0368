import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { Channel } from './desk-types.js';
import type { CitizenIdList, CitizenIdListPage, LineStatus, ListSubmissionAnswer } from './list-types.js';

/** The answer about every line, as a workbook. */
export const citizenIdListUrl = (listId: string): string => `/api/police/citizen-id-lists/${listId}/download`;

const keyOf = (listId: string) => ['police', 'citizen-id-lists', listId];

/** One list with its counts, page by page; an empty status shows every line. */
export const useCitizenIdList = (listId: string, status: LineStatus | '') =>
  useInfiniteQuery({
    queryKey: [...keyOf(listId), status],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ after: String(pageParam) });
      if (status) asked.set('status', status);
      return get<CitizenIdListPage>(`/police/citizen-id-lists/${listId}?${asked}`, signal);
    },
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextAfter ?? undefined,
    gcTime: 0,
  });

/** Sends a list as a file or as pasted text. The numbers travel in the body only. */
export const useSendList = () =>
  useMutation({
    mutationFn: (list: File | string) => {
      if (typeof list === 'string') return call<CitizenIdList>('POST', '/police/citizen-id-lists', { text: list });
      const form = new FormData();
      form.append('file', list);
      return call<CitizenIdList>('POST', '/police/citizen-id-lists', form);
    },
    gcTime: 0,
  });

/** Reviews and submits every ready case of the list; the answer names those that were refused. */
export function useSubmitList(listId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (channel: Channel) =>
      call<ListSubmissionAnswer>('POST', `/police/citizen-id-lists/${listId}/submission`, { channel }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(listId) }),
  });
}
