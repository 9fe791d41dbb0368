import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import type { CriteriaDraft, CriteriaSet, CriteriaSets, TargetGroup, Vocabulary } from './criteria-types.js';

const DRAFTS = '/administrator/criteria-drafts';

export const useCriteriaSets = () =>
  useQuery({
    queryKey: ['criteria'],
    queryFn: ({ signal }) => get<CriteriaSets>('/administrator/criteria-sets', signal),
    staleTime: 0,
  });

export const useCriteriaSet = (id: string) =>
  useQuery({
    queryKey: ['criteria', 'set', id],
    queryFn: ({ signal }) => get<CriteriaSet>(`/administrator/criteria-sets/${id}`, signal),
  });

/** A draft. It is not asked for again by itself: what is on the screen may be newer than what is stored. */
export const useCriteriaDraft = (id: string) =>
  useQuery({
    queryKey: ['criteria', 'draft', id],
    queryFn: ({ signal }) => readDraft(id, signal),
    staleTime: 0,
    refetchOnReconnect: false,
  });

export const readDraft = (id: string, signal?: AbortSignal): Promise<CriteriaDraft> =>
  get<CriteriaDraft>(`${DRAFTS}/${id}`, signal);

/** What the form offers; it changes with the courses of the commune only. */
export const useVocabulary = () =>
  useQuery({
    queryKey: ['criteria', 'vocabulary'],
    queryFn: ({ signal }) => get<Vocabulary>('/administrator/criterion-vocabulary', signal),
    staleTime: 300_000,
  });

export function useNewDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: { targetGroup: TargetGroup; fromSetId?: string }) => call<CriteriaDraft>('POST', DRAFTS, wish),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['criteria'], exact: true }),
  });
}

export const saveDraft = (id: string, change: { document: unknown; revision: number }): Promise<CriteriaDraft> =>
  call<CriteriaDraft>('PUT', `${DRAFTS}/${id}`, change);

/** Deeds whose answer is the draft as it is afterwards. */
function useDraftDeed<Wish>(id: string, deed: (wish: Wish) => Promise<CriteriaDraft>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: (draft) => {
      queries.setQueryData(['criteria', 'draft', id], draft);
      void queries.invalidateQueries({ queryKey: ['criteria'], exact: true });
    },
  });
}

export const useSubmitDraft = (id: string) =>
  useDraftDeed<void>(id, () => call<CriteriaDraft>('POST', `${DRAFTS}/${id}/submission`));

export const useReturnDraft = (id: string) =>
  useDraftDeed<string>(id, (reason) => call<CriteriaDraft>('POST', `${DRAFTS}/${id}/return`, { reason }));

export function useRemoveDraft(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<void>('DELETE', `${DRAFTS}/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['criteria'], exact: true }),
  });
}

export interface ApprovalWish {
  inForceFrom: string;
  acknowledgeLosses?: string;
  losingTyped?: number;
}

export function useApproveDraft(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: ApprovalWish) => call<CriteriaSet>('POST', `${DRAFTS}/${id}/approval`, wish),
    onSuccess: (set) => {
      queries.setQueryData(['criteria', 'set', set.id], set);
      void queries.invalidateQueries({ queryKey: ['criteria'], exact: true });
    },
  });
}
