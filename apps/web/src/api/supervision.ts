import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from './client.js';
import { answered, idFor } from './client-made-id.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type SupervisionSession = Schemas['SupervisionSessionDto'];
export type SupervisionDetail = Schemas['SupervisionDetailDto'];
export type SupervisionChoices = Schemas['SupervisionChoicesDto'];
export type SessionLearner = Schemas['SupervisedLearnerDto'];

/** What is typed to open a session. */
export type NewSession = Omit<Schemas['NewSupervisionDto'], 'id'>;

const PATH = '/helper/supervision-sessions';
const KEY = ['supervision'];
/** Often enough to see who is done, seldom enough for a slow line. */
const LOOK_AGAIN_MS = 5_000;

export const useSessions = () =>
  useInfiniteQuery({
    queryKey: [...KEY, 'list'],
    queryFn: ({ pageParam, signal }) =>
      get<Schemas['SupervisionPageDto']>(pageParam ? `${PATH}?after=${pageParam}` : PATH, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextAfter }) => nextAfter ?? undefined,
  });

export const useSessionChoices = () =>
  useQuery({
    queryKey: [...KEY, 'choices'],
    queryFn: ({ signal }) => get<SupervisionChoices>(`${PATH}/choices`, signal),
  });

/** One session; while it runs it is looked at again and again. */
export const useSession = (sessionId: string) =>
  useQuery({
    queryKey: [...KEY, sessionId],
    queryFn: ({ signal }) => get<SupervisionDetail>(`${PATH}/${sessionId}`, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'over' ? false : LOOK_AGAIN_MS),
  });

export function useOpenSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (session: NewSession) => {
      const deed = `supervision:${JSON.stringify(session)}`;
      const opened = await call<SupervisionDetail>('POST', PATH, { id: idFor(deed), ...session });
      answered(deed);
      return opened;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useEndSession(sessionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call<SupervisionDetail>('POST', `${PATH}/${sessionId}/end`),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
