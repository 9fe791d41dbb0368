import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { components } from './schema.js';

export type OpenClass = components['schemas']['OpenClassDto'];

/** Classes of a course near the learner's home. */
export const useOpenClasses = (courseId: string) =>
  useQuery({
    queryKey: ['study', 'classes', courseId],
    queryFn: ({ signal }) => get<{ classes: OpenClass[] }>(`/learner/classes?courseId=${courseId}`, signal),
  });

/** Takes a place or a turn on the waiting list, or gives the turn back. */
export function useClassPlace() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ classId, deed }: { classId: string; deed: 'join' | 'leave' }) =>
      call<{ waiting: boolean } | undefined>(deed === 'join' ? 'POST' : 'DELETE', `/learner/classes/${classId}/place`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['study'] }),
  });
}
