/** A remark for the reader of a ledger, in both languages of the screens. */
export interface Note {
  vi: string;
  en: string;
}

/** What became of one item of an imported file. */
export const ITEM_OUTCOMES = ['imported', 'changed', 'refused'] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** Where an item stands in its file, e.g. line 12 or slide 3; counted from 1. */
export interface Place {
  kind: 'line' | 'row' | 'item' | 'slide' | 'paragraph' | 'file';
  number: number;
  /** The file inside an archive. */
  file?: string;
}

/** One line of a ledger. `changed` and `refused` always say what or why. */
export interface LedgerItem {
  place: Place;
  title: string;
  outcome: ItemOutcome;
  notes: Note[];
}

/** A file that was packed inside what is imported. A block or question names it as `embedded/<name>`. */
export interface EmbeddedFile {
  name: string;
  bytes: Buffer;
  description: string;
}

export const EMBEDDED = 'embedded/';

export const note = (vi: string, en: string): Note => ({ vi, en });
