import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { Universalization } from './types.js';

/** The learner's own decisions per target group, criterion by criterion, in words for who reads them. */
export const useUniversalization = (reader: 'learner' | 'helper') =>
  useQuery({
    queryKey: ['study', 'universalization', reader],
    queryFn: ({ signal }) => get<Universalization>(`/learner/universalization?for=${reader}`, signal),
    placeholderData: keepPreviousData,
  });
