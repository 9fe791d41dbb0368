import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { Notices } from './types.js';

const KEY = ['study', 'notices'];

/** What the learner was told, newest first. */
export const useNotices = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => get<Notices>('/learner/notices', signal) });

/** Marks everything up to this notice as read. */
export function useReadNotices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (upTo: string) => call<void>('POST', '/learner/notices/read', { upTo }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
