import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { Universalization } from './types.js';

/** The learner's own decisions per target group, criterion by criterion. */
export const useUniversalization = () =>
  useQuery({
    queryKey: ['study', 'universalization'],
    queryFn: ({ signal }) => get<Universalization>('/learner/universalization', signal),
  });
