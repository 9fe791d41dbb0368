import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { Profile } from './types.js';

export const useProfile = () =>
  useQuery({ queryKey: ['profile'], queryFn: ({ signal }) => get<Profile>('/learner/profile', signal) });

/** Sets the PIN; `currentPin` is asked for only when there is one. */
export function useChangePin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: { currentPin?: string; newPin: string }) => call<void>('PUT', '/learner/pin', change),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['profile'] }),
  });
}
