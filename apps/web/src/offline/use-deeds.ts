import { useMemo, useSyncExternalStore } from 'react';
import { usePersonId } from '../api/session.js';
import { type HeldDeed, heldDeeds, onDeeds, type SentDeed, sentDeeds } from './held-deeds.js';

const none = (): readonly never[] => [];

/** What the person who is signed in did on this device without a network: still waiting, and sent. */
export function useDeeds(): { held: readonly HeldDeed[]; sent: readonly SentDeed[] } {
  const personId = usePersonId();
  const held = useSyncExternalStore(onDeeds, heldDeeds, none);
  const sent = useSyncExternalStore(onDeeds, sentDeeds, none);
  return useMemo(
    () => ({
      held: held.filter((deed) => deed.personId === personId),
      sent: sent.filter((deed) => deed.personId === personId),
    }),
    [held, sent, personId],
  );
}
