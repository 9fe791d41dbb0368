import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ConsentChannel } from '@hvs/contracts';
import { call, get } from './client.js';
import type { Schemas } from './types.js';

export type PersonInCare = Schemas['PersonInCareDto'];
export type CareCandidate = Schemas['CareCandidateDto'];
export type HelperOfPerson = Schemas['HelperOfPersonDto'];

const IN_CARE = ['care', 'people'];
const HELPERS = ['care', 'helpers'];

/** The people who have agreed to be helped by whoever is signed in. */
export const useInCare = () =>
  useQuery({
    queryKey: IN_CARE,
    queryFn: ({ signal }) => get<{ people: PersonInCare[] }>('/helper/care', signal),
    staleTime: 0,
  });

/** People of the jurisdiction whose name holds these letters. */
export const useCandidates = (name: string) =>
  useQuery({
    queryKey: ['care', 'candidates', name],
    queryFn: ({ signal }) =>
      get<{ people: CareCandidate[] }>(`/helper/care/candidates?name=${encodeURIComponent(name)}`, signal),
    enabled: name.length >= 2,
  });

export interface Consent {
  personId: string;
  channel: ConsentChannel;
  textVersion: number;
}

export function useGiveConsent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (consent: Consent) => call<{ consentId: string }>('POST', '/helper/care/consents', consent),
    onSuccess: () => queries.invalidateQueries({ queryKey: IN_CARE }),
  });
}

/** Takes up again what was ended by mistake. */
export function useResumeCare() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (consentId: string) => call<void>('PUT', `/helper/care/consents/${consentId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: IN_CARE }),
  });
}

export function useEndCare() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ consentId }: PersonInCare) => call<void>('DELETE', `/helper/care/consents/${consentId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: IN_CARE }),
  });
}

/** The session becomes the person's; the page is loaded anew, so that nothing of the helper's stays in it. */
export const useBeginAssisting = () =>
  useMutation({
    mutationFn: (consentId: string) => call<void>('PUT', '/helper/care/assisting', { consentId }),
    onSuccess: () => location.assign('/'),
  });

/** The session is the helper's own again. */
export const useEndAssisting = () =>
  useMutation({
    mutationFn: (_leadTo: string) => call<void>('DELETE', '/public/session/assisting'),
    onSuccess: (_nothing, leadTo) => location.assign(leadTo),
  });

/** Those who may help whoever is signed in. */
export const useHelpers = () =>
  useQuery({
    queryKey: HELPERS,
    queryFn: ({ signal }) => get<{ helpers: HelperOfPerson[] }>('/learner/helpers', signal),
    staleTime: 0,
  });

/** The person takes back having taken it back. */
export function useGiveBackConsent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (consentId: string) => call<void>('PUT', `/learner/helpers/${consentId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: HELPERS }),
  });
}

export function useTakeBackConsent() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (consentId: string) => call<void>('DELETE', `/learner/helpers/${consentId}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: HELPERS }),
  });
}
