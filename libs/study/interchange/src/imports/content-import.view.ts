import type { ErrorArguments } from '@hvs/kernel';
import type { ItemOutcome, Note, Place } from '../ledger.js';
import type { ImportSource } from './import-source.js';

export const IMPORT_STATES = ['waiting', 'running', 'done', 'refused', 'taken-back'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One import with how far it is. */
export interface ContentImportView {
  id: string;
  source: ImportSource;
  fileName: string;
  state: ImportState;
  refusal: { code: string; args: ErrorArguments } | null;
  /** Items in the file once it was read; those dealt with are the sum of the three counts. */
  itemCount: number;
  importedCount: number;
  changedCount: number;
  refusedCount: number;
  /** The draft a document became. */
  courseId: string | null;
  /** What taking it back had to leave, as published courses hold it. */
  stillInUse: { questionId: string; title: string }[];
  requestedByName: string;
  createdAt: Date;
  finishedAt: Date | null;
}

export interface ImportItemView {
  number: number;
  place: Place;
  title: string;
  outcome: ItemOutcome;
  notes: Note[];
  questionId: string | null;
}
