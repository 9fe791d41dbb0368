import { createContext, useContext } from 'react';
import type { MediaSource, QuestionProblem } from '@hvs/contracts';
import { i18n } from '@lingui/core';

/** What every part of the form needs besides the question itself. */
export interface FormTools {
  problems: readonly QuestionProblem[];
  mediaUrl: (src: MediaSource) => string;
  /** Keeps names of fields apart where several forms stand on a page. */
  name: string;
}

export const FormToolsContext = createContext<FormTools | null>(null);

export function useFormTools(): FormTools {
  const tools = useContext(FormToolsContext);
  if (!tools) throw new Error('the parts of a question are written inside its form');
  return tools;
}

export const problemWords = ({ vi, en }: QuestionProblem): string => (i18n.locale === 'en' ? en : vi);

/** The name of a field and what is wrong with it, by its path inside the question. */
export function useFieldAt(path: string): { name: string; error: string | undefined } {
  const { name, problems } = useFormTools();
  const problem = problems.find(({ field }) => field === path);
  return { name: `${name}.${path}`, error: problem && problemWords(problem) };
}
