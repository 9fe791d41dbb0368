import { createContext, useContext } from 'react';
import type { CourseDraft } from '../../api/authoring-types.js';

/** The draft that the forms of a page belong to. */
export const DraftContext = createContext<CourseDraft | null>(null);

export function useDraftHere(): CourseDraft {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('the form of a part stands inside its draft');
  return draft;
}
