import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { PracticeCounts } from './types.js';

/** How the practices of a course go in the communes of the trainer. */
export const usePracticeCounts = (courseId: string) =>
  useQuery({
    queryKey: ['practice-counts', courseId],
    queryFn: ({ signal }) => get<PracticeCounts>(`/trainer/courses/${courseId}/practices`, signal),
  });
