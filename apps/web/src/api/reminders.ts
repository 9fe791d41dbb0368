import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { Schemas } from './types.js';

const KEY = ['reminders'];

/** Whether I want to be reminded to study. */
export const useReminderWish = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<Schemas['ReminderWishDto']>('/learner/reminders', signal),
  });

export function useSetReminderWish() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: boolean) => call<Schemas['ReminderWishDto']>('PUT', '/learner/reminders', { wanted }),
    onSuccess: (wish) => queries.setQueryData(KEY, wish),
  });
}
