/** Why what was typed is not on the server yet. `message` is the server's own sentence. */
export type SavingTrouble = { kind: 'no-answer' } | { kind: 'signed-out' } | { kind: 'refused'; message: string };

/** What somebody else, or another window, stored meanwhile. */
export interface Theirs<Content> {
  revision: number;
  content: Content;
  by: string | null;
}

/**
 * One part of a draft on its way to the server. `content` is what is on the screen and is changed by its writer alone:
 * no answer of the server, and none that fails to come, takes a letter of it away.
 */
export interface PartSaving<Content> {
  content: Content;
  /** What the server has, as far as is known here; revision 0 is a part that was never saved. */
  stored: { revision: number; content: Content };
  /** On its way just now. */
  sending: { content: Content; basedOn: number } | null;
  trouble: (SavingTrouble & { content: Content }) | null;
  /** Sendings in a row that found no server. */
  failures: number;
  conflict: { message: string; theirs: Theirs<Content> } | null;
  /** ISO instant of the last sending that arrived. */
  savedAt: string | null;
}

export type SavingEvent<Content> =
  | { type: 'edited'; content: Content }
  | { type: 'sent'; content: Content; basedOn: number }
  | { type: 'stored'; revision: number; at: string }
  | { type: 'failed'; trouble: SavingTrouble }
  | { type: 'overtaken'; theirs: Theirs<Content>; message: string }
  /** A copy kept on this device takes the screen; it was made from revision `basedOn`. */
  | { type: 'restored'; content: Content; basedOn: number; message: string }
  | { type: 'try-again' }
  | { type: 'took-theirs' }
  /** The writer's answer to a conflict: stands on top of what the other stored. */
  | { type: 'merged'; content: Content }
  /** The server was read again and holds this. */
  | { type: 'met'; revision: number; content: Content; at: string | null };

/** Milliseconds without typing before what was typed is sent. */
export const QUIET_MS = 1_500;
const FIRST_RETRY_MS = 3_000;
const LONGEST_RETRY_MS = 30_000;

export function startSaving<Content>(
  stored: { revision: number; content: Content },
  savedAt: string | null,
): PartSaving<Content> {
  return { content: stored.content, stored, sending: null, trouble: null, failures: 0, conflict: null, savedAt };
}

export const isUnsaved = <Content>({ content, stored }: PartSaving<Content>): boolean => content !== stored.content;

/** Milliseconds until the content should be sent by itself; null when it should not. */
export function sendsAfter<Content>(state: PartSaving<Content>): number | null {
  const { sending, conflict, trouble, failures, content } = state;
  if (!isUnsaved(state) || sending || conflict) return null;
  if (!trouble) return QUIET_MS;
  if (trouble.kind === 'signed-out') return null;
  if (trouble.kind === 'refused') return trouble.content === content ? null : QUIET_MS;
  return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1));
}

/** What becomes of the part when this happens. */
export function afterSaving<Content>(state: PartSaving<Content>, event: SavingEvent<Content>): PartSaving<Content> {
  switch (event.type) {
    case 'edited':
      return { ...state, content: event.content };
    case 'sent':
      return { ...state, sending: { content: event.content, basedOn: event.basedOn } };
    case 'stored':
    case 'failed':
    case 'overtaken':
      return answered(state, event);
    case 'try-again':
      return { ...state, trouble: null, failures: 0 };
    case 'met':
      return met(state, event);
    default:
      return decided(state, event);
  }
}

type EventOf<Content, Type extends string> = Extract<SavingEvent<Content>, { type: Type }>;

function answered<Content>(
  state: PartSaving<Content>,
  event: EventOf<Content, 'stored' | 'failed' | 'overtaken'>,
): PartSaving<Content> {
  const { sending } = state;
  if (!sending) return state;
  if (event.type === 'stored') {
    const stored = { revision: event.revision, content: sending.content };
    return { ...state, stored, sending: null, trouble: null, failures: 0, savedAt: event.at };
  }
  if (event.type === 'overtaken') {
    return { ...state, sending: null, trouble: null, failures: 0, conflict: event };
  }
  const failures = event.trouble.kind === 'no-answer' ? state.failures + 1 : state.failures;
  return { ...state, sending: null, failures, trouble: { ...event.trouble, content: sending.content } };
}

/** What the writer decides about two texts. */
function decided<Content>(
  state: PartSaving<Content>,
  event: EventOf<Content, 'restored' | 'took-theirs' | 'merged'>,
): PartSaving<Content> {
  if (event.type === 'restored') {
    const isOvertaken = event.basedOn < state.stored.revision;
    const theirs = { ...state.stored, by: null };
    return { ...state, content: event.content, conflict: isOvertaken ? { message: event.message, theirs } : null };
  }
  if (!state.conflict) return state;
  const { revision, content: stored } = state.conflict.theirs;
  const content = event.type === 'merged' ? event.content : stored;
  return { ...state, content, stored: { revision, content: stored }, conflict: null, trouble: null };
}

/** A newer text of the server shows where nobody is writing; where somebody is, the next sending will tell. */
function met<Content>(state: PartSaving<Content>, event: EventOf<Content, 'met'>): PartSaving<Content> {
  const { revision, content, at } = event;
  const isNews = revision > state.stored.revision && !isUnsaved(state) && !state.sending;
  return isNews ? { ...state, content, stored: { revision, content }, savedAt: at } : state;
}
