import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { readDraft, saveDraft } from '../../../api/criteria.js';
import type { CriteriaDraft } from '../../../api/criteria-types.js';
import { isProblem, Problem } from '../../../api/problem.js';

/** Typing stops this long before what was typed is saved. */
const PAUSE_MS = 1500;
/** After no answer came. */
const RETRY_MS = 5000;
const UNDO_LIMIT = 50;

/** Someone else saved meanwhile: theirs is stored, ours is on the screen. */
export interface Conflict {
  theirs: CriteriaDraft;
  message: string;
}

export interface DraftEditor {
  document: unknown;
  isDirty: boolean;
  isSaving: boolean;
  failure: Error | null;
  conflict: Conflict | null;
  canUndo: boolean;
  edit: (document: unknown) => void;
  undo: () => void;
  /** Saves what is on the screen, over `onto` if another revision is to be replaced. False when it was not saved. */
  save: (onto?: number) => Promise<boolean>;
  /** Puts the stored text of the other person in place of ours; undoing brings ours back. */
  takeTheirs: () => void;
}

/** What was last stored from here, and the revision it became. */
interface Base {
  revision: number;
  document: unknown;
}

/** What is being written, saved by itself after a pause; nothing typed is ever thrown away by a refusal. */
export function useDraftEditor(draft: CriteriaDraft): DraftEditor {
  const queries = useQueryClient();
  const [document, setDocument] = useState<unknown>(draft.document);
  const [past, setPast] = useState<readonly unknown[]>([]);
  const saving = useSaving(draft, document);
  const { base, isDirty, conflict } = saving;
  const edit = (next: unknown): void => {
    setPast((before) => [...before, document].slice(-UNDO_LIMIT));
    setDocument(next);
  };
  if (draft.revision > base.revision && !isDirty && !saving.isSaving) {
    setDocument(draft.document);
    saving.adopt(draft);
  }
  useLastChance(isDirty && !conflict, () => saveDraft(draft.id, { document, revision: base.revision }));
  return {
    document,
    isDirty,
    isSaving: saving.isSaving,
    failure: saving.failure,
    conflict,
    canUndo: past.length > 0,
    edit,
    undo: () => {
      setDocument(past.at(-1));
      setPast(past.slice(0, -1));
    },
    save: saving.save,
    takeTheirs: () => {
      if (!conflict) return;
      edit(conflict.theirs.document);
      saving.adopt(conflict.theirs);
      queries.setQueryData(['criteria', 'draft', draft.id], conflict.theirs);
    },
  };
}

/** Stores the document: by itself after a pause, and when asked. */
function useSaving(draft: CriteriaDraft, document: unknown) {
  const queries = useQueryClient();
  const [base, setBase] = useState<Base>({ revision: draft.revision, document: draft.document });
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<{ error: Error; document: unknown } | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const isDirty = document !== base.document;
  const settle = (next: Base | null, refused: { failure?: Error; conflict?: Conflict }): void => {
    if (next) setBase(next);
    setFailure(refused.failure ? { error: refused.failure, document } : null);
    setConflict(refused.conflict ?? null);
  };
  const save = async (onto = base.revision): Promise<boolean> => {
    if (!isDirty) return true;
    setSaving(true);
    const answer = await tryToSave(draft.id, { document, revision: onto });
    setSaving(false);
    if ('saved' in answer) {
      queries.setQueryData(['criteria', 'draft', draft.id], answer.saved);
      settle({ revision: answer.saved.revision, document }, {});
      return true;
    }
    settle(null, answer);
    return false;
  };
  const mayRepeat = !failure || failure.document !== document || !(failure.error instanceof Problem);
  const isDue = isDirty && !isSaving && !conflict && mayRepeat;
  useAutosave({ isDue, pause: failure ? RETRY_MS : PAUSE_MS, document }, save);
  const adopt = ({ revision, document: stored }: CriteriaDraft): void => settle({ revision, document: stored }, {});
  return { base, isDirty, isSaving, failure: failure?.error ?? null, conflict, save, adopt };
}

/** Stores a change, or says why not; when someone else was first, with what is stored now. */
async function tryToSave(
  draftId: string,
  change: Base,
): Promise<{ saved: CriteriaDraft } | { failure: Error } | { conflict: Conflict }> {
  try {
    return { saved: await saveDraft(draftId, change) };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    if (!isProblem(failure, 'criteria-draft.changed-meanwhile')) return { failure };
    const theirs = await readDraft(draftId).catch(() => null);
    return theirs ? { conflict: { theirs, message: failure.message } } : { failure };
  }
}

interface Autosave {
  isDue: boolean;
  /** Milliseconds after the last change of `document`. */
  pause: number;
  document: unknown;
}

function useAutosave({ isDue, pause, document }: Autosave, save: () => Promise<boolean>): void {
  const saveThis = useEffectEvent((due: unknown) => {
    if (due === document) void save();
  });
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(() => saveThis(document), pause);
    return () => clearTimeout(timer);
  }, [isDue, pause, document]);
}

/** Leaving the page saves what the pause had not saved yet; closing the window asks first. */
function useLastChance(isDirty: boolean, save: () => Promise<unknown>): void {
  const ask = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isDirty) event.preventDefault();
  });
  const leave = useEffectEvent(() => {
    if (isDirty) void save().catch(() => undefined); // the page that could say so is gone
  });
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent): void => ask(event);
    window.addEventListener('beforeunload', listen);
    return () => {
      window.removeEventListener('beforeunload', listen);
      leave();
    };
  }, []);
}
