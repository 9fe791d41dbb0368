import type { Practice } from '@hvs/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call, get } from './client.js';
import type { EndedTry } from './ended-try.js';
import { NoAnswer } from './problem.js';
import { studyOf, useReader, useSession } from './session.js';
import type { PracticePage, Practices, PracticeStanding } from './types.js';

export type KeptTry = 'sending' | 'saved' | 'waiting' | Error;

interface Waiting {
  personId: string;
  ended: EndedTry;
}

const KEY = 'hvs-practice-tries';
const MOST_WAITING = 50;

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
 * uses the phone is credited with them, and are sent when the network or the person is back.
 */
export function useTries(): { kept: KeptTry | undefined; send: (ended: EndedTry) => void } {
  const queries = useQueryClient();
  const session = useSession().data;
  const personId = session?.signedIn ? session.person.id : undefined;
  const [kept, setKept] = useState<KeptTry>();

  useEffect(() => {
    if (!personId) return;
    const flush = (): void => void sendWaiting(personId);
    flush();
    window.addEventListener('online', flush);
    return () => window.removeEventListener('online', flush);
  }, [personId]);

  const send = (ended: EndedTry): void => {
    setKept('sending');
    void deliver(ended).then(
      async () => {
        setKept('saved');
        await queries.invalidateQueries({ queryKey: ['study', 'practices'] });
      },
      (reason: unknown) => {
        if (!(reason instanceof NoAnswer) || !personId) return setKept(reason as Error);
        write([...read(), { personId, ended }].slice(-MOST_WAITING));
        setKept('waiting');
      },
    );
  };
  return { kept, send };
}

/** Sends one try; the same id again is harmless. */
export const deliver = (ended: EndedTry): Promise<PracticeStanding> => call('POST', '/learner/practice-tries', ended);

/** What the server refuses will be refused again, so only what got no answer goes on waiting. */
async function sendWaiting(personId: string): Promise<void> {
  for (const waiting of read().filter((each) => each.personId === personId)) {
    const isOver = await deliver(waiting.ended).then(
      () => true,
      (reason: unknown) => !(reason instanceof NoAnswer),
    );
    if (!isOver) return;
    write(read().filter(({ ended }) => ended.id !== waiting.ended.id));
  }
}

function read(): Waiting[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Waiting[]) : [];
  } catch {
    return [];
  }
}

function write(waiting: readonly Waiting[]): void {
  try {
    if (waiting.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(waiting));
  } catch {
    // A device that keeps nothing: the try counts only if the network comes back while the page is open
  }
}
