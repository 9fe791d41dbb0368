import { type CriteriaSetView, type DraftView, readAsSentences } from '@hvs/outcome/criteria';
import type { Language } from '@hvs/platform/http';
import type { CriteriaDraftDto } from './dto/criteria-draft.dto.js';
import type { StoredCriteriaSetDto } from './dto/criteria-set.dto.js';

/** A criteria set as the screen shows it: with its sentences in the reader's language. */
export function shownSet(view: CriteriaSetView, language: Language): StoredCriteriaSetDto {
  return { ...view, words: readAsSentences(view.document, language) };
}

/** A draft as the screen shows it: sentences and problems in the reader's language. */
export function shownDraft({ readable, ...view }: DraftView, language: Language): CriteriaDraftDto {
  return {
    ...view,
    document: view.document as object,
    problems: view.problems.map(({ path, message }) => ({ path, message: message[language] })),
    words: readable ? readAsSentences(readable, language) : [],
  };
}
