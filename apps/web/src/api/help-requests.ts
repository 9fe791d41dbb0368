import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { Schemas } from './types.js';

export type HelpRequest = Schemas['HelpRequestDto'];
export type DeskHelpRequest = Schemas['DeskHelpRequestDto'];

const KEY = ['help-requests'];
const DESK_KEY = ['helper', 'help-requests'];

/** My calls for help, newest first. */
export const useHelpRequests = (enabled: boolean) =>
  useQuery({
    queryKey: KEY,
    enabled,
    queryFn: ({ signal }) => get<Schemas['HelpRequestsDto']>('/learner/help-requests', signal),
  });

/** Sends a call; sending it again after a lost answer does not call twice. */
export function useAskForHelp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (asked: { text: string; phone?: string; page?: string }) => {
      const deed = `help:${asked.text}`;
      const body = { id: idFor(deed), ...asked };
      const requests = await call<Schemas['HelpRequestsDto']>('POST', '/learner/help-requests', body);
      answered(deed);
      return requests;
    },
    onSuccess: (requests) => queries.setQueryData(KEY, requests),
  });
}

/** I need no help any more. */
export function useWithdrawHelpRequest(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<Schemas['HelpRequestsDto']>('DELETE', `/learner/help-requests/${id}`),
    onSuccess: (requests) => queries.setQueryData(KEY, requests),
  });
}

/** What waits for a helper, the longest waiting first. */
export const useOpenHelpRequests = () =>
  useQuery({
    queryKey: DESK_KEY,
    queryFn: ({ signal }) => get<Schemas['DeskHelpRequestsDto']>('/helper/help-requests', signal),
  });

/** «Tôi nhận giúp»; also after a refusal the list is asked anew, as another has been faster. */
export function useTakeHelpRequest(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<DeskHelpRequest>('POST', `/helper/help-requests/${id}/taking`),
    onSettled: () => queries.invalidateQueries({ queryKey: DESK_KEY }),
  });
}

/** «Đã giúp xong»: what was just done stays where it is; the next visit asks anew. */
export function useFinishHelpRequest(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (note: string) =>
      call<DeskHelpRequest>('POST', `/helper/help-requests/${id}/end`, note ? { note } : {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: DESK_KEY, refetchType: 'none' }),
  });
}
