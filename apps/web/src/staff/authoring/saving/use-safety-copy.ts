import { useEffect, useState, useSyncExternalStore } from 'react';
import { isSame } from './differences.js';
import { isUnsaved, type PartSaving } from './part-saving.js';
import {
  copiesAreKept,
  dropCopy,
  findCopies,
  type FoundCopy,
  keepCopy,
  onKeepingChange,
  removeKey,
} from './safety-copy.js';

export interface KeptCopies {
  /** Text of before that never reached the server, waiting for a decision. */
  found: FoundCopy | null;
  /** False when the device has no room for a copy of what is being written. */
  areKept: boolean;
  restore: () => void;
  discard: () => void;
  /** What was kept has reached the server. */
  drop: () => void;
}

interface SafetyCopyWish<Content> {
  place: string;
  saving: PartSaving<Content>;
  restore: (copy: FoundCopy) => void;
}

/** Keeps what is not on the server yet on this device, before the server answers, and offers what was left behind. */
export function useSafetyCopy<Content>({ place, saving, restore }: SafetyCopyWish<Content>): KeptCopies {
  const { content, stored } = saving;
  const [found, setFound] = useState<readonly FoundCopy[]>(() => worthOffering(findCopies(place), stored.content));
  const areKept = useSyncExternalStore(onKeepingChange, copiesAreKept);
  const isDue = isUnsaved(saving);
  const basedOn = stored.revision;
  useEffect(() => {
    if (isDue) keepCopy(place, { content, basedOn, at: new Date().toISOString() });
    else dropCopy(place);
  }, [isDue, content, basedOn, place]);
  useAskBeforeLeaving(isDue && !areKept);
  const [first = null] = found;
  const settle = (): void => {
    for (const { key } of found) removeKey(key);
    setFound([]);
  };
  return {
    found: first,
    areKept,
    restore: () => {
      if (first) restore(first);
      settle();
    },
    discard: settle,
    drop: () => dropCopy(place),
  };
}

/** A copy that says what the server has anyway did arrive: only its answer was lost. */
function worthOffering(copies: readonly FoundCopy[], stored: unknown): FoundCopy[] {
  return copies.filter((copy) => {
    if (!isSame(copy.content, stored)) return true;
    removeKey(copy.key);
    return false;
  });
}

/** Only where leaving would lose something. */
function useAskBeforeLeaving(asks: boolean): void {
  useEffect(() => {
    if (!asks) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [asks]);
}
