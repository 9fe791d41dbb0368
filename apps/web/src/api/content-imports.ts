import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { ContentImport, ContentImportItems, ContentImports, ImportSource, ItemOutcome } from './types.js';

const POLL_MS = 1500;
const BASE = '/trainer/content-imports';

/** A question sheet to fill in. */
export const QUESTION_SHEET_URL = `/api${BASE}/question-sheet-template`;

/** The questions of the bank as a file of another format. */
export const questionExportUrl = (format: 'gift' | 'moodle-xml'): string => `/api/trainer/question-exports/${format}`;

/** The published version of a course as an archive that comes in again unchanged. */
export const courseExportUrl = (courseId: string): string => `/api/trainer/courses/${courseId}/archive`;

/** Courses that have a published version to be saved. */
export const usePublishedCourses = () =>
  useQuery({
    queryKey: ['content-exports', 'courses'],
    queryFn: ({ signal }) =>
      get<{ courses: { courseId: string; title: string }[] }>('/trainer/courses?state=published', signal),
  });

/** Imports of questions and courses, newest first. */
export const useContentImports = () =>
  useInfiniteQuery({
    queryKey: ['content-imports'],
    queryFn: ({ pageParam, signal }) => get<ContentImports>(pageParam ? `${BASE}?after=${pageParam}` : BASE, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

export const isImportUnderWay = (one: ContentImport | undefined): boolean =>
  one?.state === 'waiting' || one?.state === 'running';

/** One import; asked again every moment until it has ended. */
export const useContentImport = (id: string) =>
  useQuery({
    queryKey: ['content-imports', id],
    queryFn: ({ signal }) => get<ContentImport>(`${BASE}/${id}`, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isImportUnderWay(state.data) ? POLL_MS : false),
  });

/** The ledger of one import, of one outcome or of all. */
export const useContentImportItems = (id: string, outcome: ItemOutcome | 'all') =>
  useInfiniteQuery({
    queryKey: ['content-imports', id, 'items', outcome],
    queryFn: ({ pageParam, signal }) =>
      get<ContentImportItems>(
        `${BASE}/${id}/items?after=${pageParam}${outcome === 'all' ? '' : `&outcome=${outcome}`}`,
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextAfter ?? undefined,
  });

export function useStartContentImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ source, file }: { source: ImportSource; file: File }) => {
      const form = new FormData();
      form.append('file', file);
      return call<{ importId: string }>('POST', `${BASE}?source=${source}`, form);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['content-imports'] }),
  });
}

/** Takes a whole import back; the answer says what had to stay. */
export function useTakeImportBack(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<ContentImport>('POST', `${BASE}/${id}/taking-back`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['content-imports'] }),
  });
}
