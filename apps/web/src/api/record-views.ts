import { useInfiniteQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { RecordViews } from './types.js';

/** Who looked at the learner's record, newest first, page by page. */
export const useRecordViews = () =>
  useInfiniteQuery({
    queryKey: ['record-views'],
    queryFn: ({ pageParam, signal }) =>
      get<RecordViews>(`/learner/record-views${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
