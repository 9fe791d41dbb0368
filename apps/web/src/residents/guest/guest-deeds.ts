import type { EndedTry } from '../../api/ended-try.js';

/** What was done on this device before anybody had signed in. The id is made here, once, and goes along to the server. */
interface Done {
  id: string;
  /** What the lesson or practice is called, to be named when it is offered to somebody. */
  title: string;
  /** By the clock of the device, in milliseconds. */
  at: number;
  /** The person who said that it is theirs; from then on it can go to nobody else. */
  owner?: string;
  /** People who said that it is not theirs. */
  notOf?: readonly string[];
}

export interface LessonRead extends Done {
  kind: 'lesson';
  courseId: string;
  courseSlug: string;
  lessonKey: string;
}

export interface PracticeTried extends Done {
  kind: 'try';
  ended: EndedTry;
}

export type GuestDeed = LessonRead | PracticeTried;

/** A phone that is passed around is not to keep strangers' lessons for ever. */
const KEPT_FOR_MS = 60 * 86_400_000;
const MOST_KEPT = 200;

/** The deeds that are still to be kept: the newest ones of the last weeks. */
export const stillKept = (deeds: readonly GuestDeed[], now: number): GuestDeed[] =>
  deeds.filter(({ at }) => now - at < KEPT_FOR_MS).slice(-MOST_KEPT);

/** What whoever is at the device without signing in sees as done here. */
export const nobodysYet = (deeds: readonly GuestDeed[]): GuestDeed[] => deeds.filter(({ owner }) => !owner);

/** What this person is asked about: nobody's yet, and not said to be another's. */
export const offeredTo = (personId: string, deeds: readonly GuestDeed[]): GuestDeed[] =>
  nobodysYet(deeds).filter(({ notOf }) => !notOf?.includes(personId));

/** What this person has taken as theirs and the server does not have yet. */
export const takenBy = (personId: string, deeds: readonly GuestDeed[]): GuestDeed[] =>
  deeds.filter(({ owner }) => owner === personId);

/** A lesson that was read counts once, however often its button is pressed; every try counts. */
export function withDeed(deeds: readonly GuestDeed[], deed: GuestDeed): GuestDeed[] {
  const isThere = nobodysYet(deeds).some(
    (each) =>
      each.kind === 'lesson' &&
      deed.kind === 'lesson' &&
      each.courseId === deed.courseId &&
      each.lessonKey === deed.lessonKey,
  );
  return isThere ? [...deeds] : [...deeds, deed];
}

/** The person says that what they are offered is theirs. */
export function taken(deeds: readonly GuestDeed[], personId: string): GuestDeed[] {
  const offered = new Set(offeredTo(personId, deeds));
  return deeds.map((deed) => (offered.has(deed) ? { ...deed, owner: personId } : deed));
}

/** The person says that it is not theirs: it stays for whoever did it. */
export function declined(deeds: readonly GuestDeed[], personId: string): GuestDeed[] {
  const offered = new Set(offeredTo(personId, deeds));
  return deeds.map((deed) => (offered.has(deed) ? { ...deed, notOf: [...(deed.notOf ?? []), personId] } : deed));
}

export const without = (deeds: readonly GuestDeed[], id: string): GuestDeed[] => deeds.filter((deed) => deed.id !== id);
