/** What is on the screen and not yet on the server, kept on this device. `at` is an ISO instant. */
export interface SafetyCopy {
  content: unknown;
  basedOn: number;
  at: string;
}

export interface FoundCopy extends SafetyCopy {
  key: string;
}

const PREFIX = 'hvs.draft';
/** A copy that nobody asked for in so many days is let go. */
const KEPT_DAYS = 60;

/** Each window keeps its own copy, so two of them never write over each other. */
const WINDOW = Math.random().toString(36).slice(2, 10);

/** Whose copy of what: nobody is offered the text of another person at the same computer. */
export const copyPlace = (personId: string, courseId: string, part: string): string =>
  [PREFIX, personId, courseId, part].join('/');

let areKept = true;
const listeners = new Set<() => void>();

/** False after a copy that the device had no room for. */
export const copiesAreKept = (): boolean => areKept;

export function onKeepingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function keepCopy(place: string, copy: SafetyCopy): void {
  const before = areKept;
  try {
    localStorage.setItem(`${place}/${WINDOW}`, JSON.stringify(copy));
    areKept = true;
  } catch {
    areKept = false;
  }
  if (before !== areKept) for (const listener of listeners) listener();
}

export function dropCopy(place: string): void {
  removeKey(`${place}/${WINDOW}`);
}

export function removeKey(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept where there is no storage.
  }
}

/** Copies that other windows, or this browser before it was closed, have left; the newest first. */
export function findCopies(place: string, now: Date = new Date()): FoundCopy[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${place}/`) && !key.endsWith(`/${WINDOW}`));
    const found = keys.flatMap((key) => readCopy(key, now) ?? []);
    return found.sort((left, right) => (left.at < right.at ? 1 : -1));
  } catch {
    return [];
  }
}

function readCopy(key: string, now: Date): FoundCopy | undefined {
  const copy = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<SafetyCopy> | null;
  const age = now.getTime() - Date.parse(copy?.at ?? '');
  if (!copy || typeof copy.basedOn !== 'number' || !copy.at || !(age < KEPT_DAYS * 86_400_000)) {
    removeKey(key);
    return undefined;
  }
  return { key, content: copy.content, basedOn: copy.basedOn, at: copy.at };
}
