import { type GuestDeed, stillKept } from './guest-deeds.js';
import { GUEST_WORK } from './guest-work-key.js';

const listeners = new Set<() => void>();
let read: { text: string | null; deeds: readonly GuestDeed[] } = { text: null, deeds: [] };

/** What the device keeps; the same array until something changes. */
export function guestDeeds(): readonly GuestDeed[] {
  const text = stored();
  if (text !== read.text) read = { text, deeds: parsed(text) };
  return read.deeds;
}

/** Gives false when the device keeps nothing: its storage is full or closed. */
export function changeGuestDeeds(change: (deeds: readonly GuestDeed[]) => GuestDeed[]): boolean {
  const deeds = stillKept(change(guestDeeds()), Date.now());
  try {
    if (deeds.length === 0) localStorage.removeItem(GUEST_WORK);
    else localStorage.setItem(GUEST_WORK, JSON.stringify(deeds));
  } catch {
    return false;
  }
  for (const tell of listeners) tell();
  return true;
}

/** Tells of changes in this tab and in others; gives the way to stop. */
export function onGuestDeeds(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(GUEST_WORK);
  } catch {
    return null;
  }
}

function parsed(text: string | null): readonly GuestDeed[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? stillKept(kept as GuestDeed[], Date.now()) : [];
  } catch {
    return [];
  }
}
