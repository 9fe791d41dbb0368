import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import type { LearnerHome } from './types.js';

export const useLearnerHome = () =>
  useQuery({ queryKey: ['study', 'home'], queryFn: ({ signal }) => get<LearnerHome>('/learner/home', signal) });
