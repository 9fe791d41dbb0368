import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noteWhoIsHere } from '../offline/answer-or-kept.js';
import { call, get } from './client.js';
import { finishLeaving, forgetWhoLeft, leave, whoHasLeft } from './leaving.js';
import type { Session } from './types.js';

const SIGNED_IN_HINT = 'hvs.signed-in';

/** Who is at this device. Asked once per visit; signing in, signing out and an ended session write it anew. */
export function useSession() {
  const session = useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }): Promise<Session> => {
      const left = whoHasLeft();
      if (left !== undefined && !(await finishLeaving(left))) return { signedIn: false };
      return get<Session>('/public/session', signal);
    },
    staleTime: Infinity,
  });
  const signedIn = session.data?.signedIn;
  useEffect(() => {
    if (signedIn !== undefined) hint(signedIn);
  }, [signedIn]);
  return session;
}

/** The person who is signed in at this device, if it is known that somebody is. */
export const usePersonId = (): string | undefined => {
  const { data } = useSession();
  return data?.signedIn ? data.person.id : undefined;
};

/** For whom the device may hold work until it is sent. Not while a helper assists: later it would pass for done alone. */
export const useHolder = (): string | undefined => {
  const { data } = useSession();
  return data?.signedIn && !data.assistedBy ? data.person.id : undefined;
};

/** Whose pages are read: a learner's, or anybody's; undefined until it is known. */
export function useReader(): 'learner' | 'public' | undefined {
  const { data } = useSession();
  if (!data) return undefined;
  return data.signedIn ? 'learner' : 'public';
}

/** The first part of the keys under which answers about study are kept: a learner's own go stale by what they do. */
export const studyOf = (reader: ReturnType<typeof useReader>): string =>
  reader === 'public' ? 'public-study' : 'study';

/** Whether somebody was signed in at this device the last time. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(SIGNED_IN_HINT) !== null;
  } catch {
    return false;
  }
}

/** Tells the next visit's first paint what to expect; it says nothing about who it was. */
function hint(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(SIGNED_IN_HINT, '1');
    else localStorage.removeItem(SIGNED_IN_HINT);
  } catch {
    // Without storage the first paint shows the welcome for a moment.
  }
}

/** Another person may be at the device now: every answer given to the one before is dropped. */
function replaceSession(queries: QueryClient, session: Session): void {
  void noteWhoIsHere(session).catch(() => undefined);
  queries.setQueryData(['session'], session);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
}

function useSignIn<Credentials>(path: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => call<Session>('POST', path, credentials),
    onSuccess: (session) => {
      forgetWhoLeft();
      replaceSession(queries, session);
    },
  });
}

export const useSignInWithPin = () => useSignIn<{ identifier: string; pin: string }>('/public/sign-in/pin');

export const useSignInWithPassword = () =>
  useSignIn<{ username: string; password: string; totp: string }>('/public/sign-in/password');

/** Ends the session and forgets every answer: phones are shared. Without a network the device forgets now, the server later. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const session = queries.getQueryData<Session>(['session']);
      return leave(session?.signedIn ? session.person.id : '');
    },
    onSuccess: () => replaceSession(queries, { signedIn: false }),
  });
}

/** Where «Đăng nhập bằng VNeID» leads; the browser leaves the app and comes back to `returnTo`. */
export const vneidSignInUrl = (returnTo: string): string =>
  `/api/public/sign-in/vneid?returnTo=${encodeURIComponent(returnTo)}`;
