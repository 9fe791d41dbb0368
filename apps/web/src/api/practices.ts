import type { Practice } from '@hvs/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type HeldDeed, hold } from '../offline/held-deeds.js';
import { call, get } from './client.js';
import type { EndedTry } from './ended-try.js';
import { isNoAnswer } from './problem.js';
import { studyOf, useHolder, useReader } from './session.js';
import type { PracticePage, Practices, PracticeStanding } from './types.js';

export type KeptTry = 'sending' | 'saved' | 'waiting' | Error;

/** One practice; before signing in as anybody plays it. */
export function usePractice(slug: string, key: string) {
  const reader = useReader();
  return useQuery({
    queryKey: [studyOf(reader), 'practice', slug, key],
    // A practice that is being played stays as it is
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const path = `/${reader}/courses/${encodeURIComponent(slug)}/practices/${encodeURIComponent(key)}`;
      const page = await get<PracticePage>(path, signal);
      return { ...page, practice: page.practice as unknown as Practice };
    },
    enabled: reader !== undefined,
  });
}

export function usePractices() {
  const reader = useReader();
  return useQuery({
    queryKey: [studyOf(reader), 'practices'],
    queryFn: ({ signal }) => get<Practices>(`/${reader}/practices`, signal),
    enabled: reader !== undefined,
  });
}

/**
 * Sends tries as they end. Without a network they wait on this device under the person's id, so that nobody else who
 * uses the phone is credited with them.
 */
export function useTries(): { kept: KeptTry | undefined; send: (title: string, ended: EndedTry) => void } {
  const queries = useQueryClient();
  const personId = useHolder();
  const [kept, setKept] = useState<KeptTry>();
  const send = (title: string, ended: EndedTry): void => {
    setKept('sending');
    void deliver(ended).then(
      async () => {
        setKept('saved');
        await queries.invalidateQueries({ queryKey: ['study', 'practices'] });
      },
      (reason: Error) => {
        const isHeld = isNoAnswer(reason) && personId !== undefined && hold(deedOf(personId, title, ended));
        setKept(isHeld ? 'waiting' : reason);
      },
    );
  };
  return { kept, send };
}

const PATH = '/learner/practice-tries';

const deedOf = (personId: string, title: string, ended: EndedTry): HeldDeed => ({
  id: ended.id,
  personId,
  path: PATH,
  body: ended,
  title,
  at: Date.now(),
});

/** Sends one try; the same id again is harmless. */
export const deliver = (ended: EndedTry): Promise<PracticeStanding> => call('POST', PATH, ended);
