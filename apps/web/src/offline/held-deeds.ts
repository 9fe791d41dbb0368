/** What was done without a network and waits to be sent. Its id was made here, so that sending it twice does it once. */
export interface HeldDeed {
  id: string;
  /** Whose it is; nobody else who uses this device is credited with it. */
  personId: string;
  path: '/learner/lesson-completions' | '/learner/practice-tries';
  body: object;
  /** What the lesson or practice is called. */
  title: string;
  /** Milliseconds, by the clock of the device. */
  at: number;
}

/** Where a deed stands that this person did on this device. */
export interface SentDeed {
  id: string;
  personId: string;
  title: string;
  sentAt: number;
  /** The server's words where it did not take it. */
  refusal?: string;
}

const HELD = 'hvs.held-deeds';
const SENT = 'hvs.sent-deeds';
const MOST_SENT = 20;

const listeners = new Set<() => void>();

export const heldDeeds = (): readonly HeldDeed[] => read(HELD) as readonly HeldDeed[];
export const sentDeeds = (): readonly SentDeed[] => read(SENT) as readonly SentDeed[];

/** Keeps a deed until it is sent. Gives false when the device keeps nothing: its storage is full or closed. */
export const hold = (deed: HeldDeed): boolean => write(HELD, [...heldDeeds().filter(({ id }) => id !== deed.id), deed]);

/** The server has answered: the deed waits no more. */
export function settle({ id, personId, title }: HeldDeed, outcome: Pick<SentDeed, 'sentAt' | 'refusal'>): void {
  write(
    HELD,
    heldDeeds().filter((deed) => deed.id !== id),
  );
  write(SENT, [...sentDeeds(), { id, personId, title, ...outcome }].slice(-MOST_SENT));
}

/** Forgets what this person did here, sent or not. */
export function forgetDeedsOf(personId: string): void {
  write(
    HELD,
    heldDeeds().filter((deed) => deed.personId !== personId),
  );
  write(
    SENT,
    sentDeeds().filter((deed) => deed.personId !== personId),
  );
}

/** Forgets what was sent for anybody but this person. Unsent work stays until its owner comes back. */
export const forgetSentOfOthers = (personId: string | undefined): boolean =>
  write(
    SENT,
    sentDeeds().filter((deed) => deed.personId === personId),
  );

/** Tells of changes in this tab and in others; gives the way to stop. */
export function onDeeds(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}

const parsed = new Map<string, { text: string | null; deeds: readonly unknown[] }>();

/** The same array until something changes. */
function read(key: string): readonly unknown[] {
  const text = stored(key);
  const known = parsed.get(key);
  if (known?.text === text) return known.deeds;
  const deeds = deedsIn(text);
  parsed.set(key, { text, deeds });
  return deeds;
}

function deedsIn(text: string | null): readonly unknown[] {
  try {
    const deeds: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(deeds) ? deeds : [];
  } catch {
    return [];
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, deeds: readonly unknown[]): boolean {
  try {
    if (deeds.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(deeds));
  } catch {
    return false;
  }
  for (const tell of listeners) tell();
  window.dispatchEvent(new Event('hvs-device'));
  return true;
}
