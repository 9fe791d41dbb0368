import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import { draftKey, readDraft, savePart } from '../../../api/authoring.js';
import type { CourseDraft, DraftPart } from '../../../api/authoring-types.js';
import type { PartName } from '@hvs/contracts';
import { isProblem, Problem } from '../../../api/problem.js';
import { useSession } from '../../../api/session.js';
import { afterSaving, isUnsaved, type PartSaving, type SavingEvent, sendsAfter, startSaving } from './part-saving.js';
import { copyPlace } from './safety-copy.js';
import { type KeptCopies, useSafetyCopy } from './use-safety-copy.js';

/** One part of a draft as it is written: what is on the screen, and how far it has come on its way to the server. */
export interface PartEditor<Content extends object> {
  part: PartName;
  content: Content;
  edit: (content: Content) => void;
  saving: PartSaving<Content>;
  copies: KeptCopies;
  /** False when it could not be stored now. */
  saveNow: () => Promise<boolean>;
  tryAgain: () => void;
  takeTheirs: () => void;
  merge: (content: Content) => void;
}

interface PartWish<Content> {
  draft: CourseDraft;
  part: PartName;
  /** What a part that was never saved begins with. */
  empty: Content;
}

/** Edits one part of a draft; it is saved by itself, and nothing typed is lost by whatever the network does. */
export function usePart<Content extends object>({ draft, part, empty }: PartWish<Content>): PartEditor<Content> {
  const queries = useQueryClient();
  const known = draft.parts.find((each) => each.part === part);
  const stored = { revision: known?.revision ?? 0, content: (known?.content ?? empty) as Content };
  const [start] = useState(() => startSaving(stored, known?.updatedAt ?? null));
  const [saving, happen] = useReducer(afterSaving<Content>, start);
  const latest = useRef(saving.content);
  const person = useSession().data;
  const place = copyPlace(person?.signedIn ? person.person.id : '', draft.courseId, part);
  const copies = useSafetyCopy({
    place,
    saving,
    restore: (copy) => {
      latest.current = copy.content as Content;
      happen({ type: 'restored', content: copy.content as Content, basedOn: copy.basedOn, message: '' });
    },
  });
  const send = async (): Promise<boolean> => {
    const { content, sending, conflict, stored: base } = saving;
    if (!isUnsaved(saving) || sending || conflict) return !isUnsaved(saving);
    happen({ type: 'sent', content, basedOn: base.revision });
    const event = await store(draft.courseId, part, { basedOn: base.revision, content });
    happen(event);
    if (event.type !== 'stored') return false;
    if (latest.current === content) copies.drop();
    noteStored(queries, draft.courseId, { part, content, revision: event.revision, updatedAt: event.at });
    return true;
  };
  useSendingByItself(saving, send, () => happen({ type: 'try-again' }));
  useNews(known, (news) => happen(news as SavingEvent<Content>));
  const setLatest = (content: Content): Content => (latest.current = content);
  return {
    part,
    content: saving.content,
    edit: (content) => happen({ type: 'edited', content: setLatest(content) }),
    saving,
    copies,
    saveNow: send,
    tryAgain: () => happen({ type: 'try-again' }),
    takeTheirs: () => happen({ type: 'took-theirs' }),
    merge: (content) => happen({ type: 'merged', content: setLatest(content) }),
  };
}

/** Sends after a pause in typing, when the network is back, and when the page is left. */
function useSendingByItself<Content>(
  saving: PartSaving<Content>,
  send: () => Promise<boolean>,
  again: () => void,
): void {
  const due = sendsAfter(saving);
  const sendNow = useEffectEvent(() => void send());
  const sendThis = useEffectEvent((typed: unknown, failuresThen: number) => {
    if (typed === saving.content && failuresThen === saving.failures) void send();
  });
  const tryAgain = useEffectEvent(again);
  const { content, failures } = saving;
  useEffect(() => {
    if (due === null) return undefined;
    const timer = setTimeout(() => sendThis(content, failures), due);
    return () => clearTimeout(timer);
  }, [due, content, failures]);
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') sendNow();
    };
    const back = (): void => tryAgain();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('online', back);
      sendNow();
    };
  }, []);
}

/** A newer text that the server was found to have. */
function useNews(known: DraftPart | undefined, tell: (news: SavingEvent<object>) => void): void {
  const tellNow = useEffectEvent(tell);
  useEffect(() => {
    if (!known) return;
    const { revision, content, updatedAt } = known;
    tellNow({ type: 'met', revision, content, at: updatedAt });
  }, [known]);
}

/** Sends a part and says what became of it. */
async function store<Content extends object>(
  courseId: string,
  part: PartName,
  change: { basedOn: number; content: Content },
): Promise<SavingEvent<Content>> {
  try {
    const { revision } = await savePart(courseId, part, change);
    return { type: 'stored', revision, at: new Date().toISOString() };
  } catch (error) {
    if (!(error instanceof Problem)) return { type: 'failed', trouble: { kind: 'no-answer' } };
    if (error.status === 401) return { type: 'failed', trouble: { kind: 'signed-out' } };
    if (error.status >= 502) return { type: 'failed', trouble: { kind: 'no-answer' } };
    const theirs = isProblem(error, 'course-draft.changed-meanwhile') ? await readTheirs(courseId, part) : undefined;
    return theirs
      ? { type: 'overtaken', message: error.message, theirs: { ...theirs, content: theirs.content as Content } }
      : { type: 'failed', trouble: { kind: 'refused', message: error.message } };
  }
}

async function readTheirs(courseId: string, part: PartName) {
  const draft = await readDraft(courseId).catch(() => undefined);
  const theirs = draft?.parts.find((each) => each.part === part);
  if (!theirs) return undefined;
  const { revision, content, updatedByName, updatedByMe } = theirs;
  return { revision, content, by: updatedByMe ? null : updatedByName };
}

/** Other pages of the course see at once what was stored here. */
function noteStored(
  queries: QueryClient,
  courseId: string,
  stored: Pick<DraftPart, 'part' | 'content' | 'revision' | 'updatedAt'>,
): void {
  const part: DraftPart = { ...stored, updatedByName: '', updatedByMe: true };
  queries.setQueryData<CourseDraft>(draftKey(courseId), (draft) =>
    draft ? { ...draft, parts: [...draft.parts.filter((each) => each.part !== part.part), part] } : draft,
  );
  for (const about of ['history', 'problems'])
    void queries.invalidateQueries({ queryKey: ['authoring', about, courseId] });
}
