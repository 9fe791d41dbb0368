/** What an official saw of a person: the record, the whole citizen id, or a line in a list. */
export type LookKind = 'record' | 'citizen-id' | 'list';

/** The action in the audit trail that stands for each kind of look. */
export const ACTION_OF_LOOK: Record<LookKind, string> = {
  record: 'person-record.looked',
  'citizen-id': 'citizen-id.revealed',
  list: 'person-list.looked',
};

/** What each action of a look is to the person. */
export const LOOK_OF_ACTION: Readonly<Record<string, LookKind>> = {
  'person-record.looked': 'record',
  'citizen-id.revealed': 'citizen-id',
  'person-list.looked': 'list',
};

/** A look that found nobody within the jurisdiction: it is kept too, with the id that was asked for. */
export const MISSED_LOOK = 'person-record.missed';

/** One look of an official at a person, as that person sees it. */
export interface Look {
  at: Date;
  officerUnit: string;
  purpose: string | null;
  what: LookKind;
}

/** One look as an administrator sees it. Names are those of today. */
export interface AuditedLook {
  id: string;
  at: Date;
  officerAccountId: string | null;
  officerName: string | null;
  officerUnit: string;
  /** Null when the look found nobody. */
  personId: string | null;
  personName: string | null;
  purpose: string | null;
  action: string;
}

/** Which looks; what is left out narrows nothing. Days are Vietnamese days, both included. */
export interface LookSearch {
  /** Any part of the name of the person looked at, with or without accents. */
  personQuery?: string | undefined;
  personId?: string | undefined;
  officerAccountId?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** `nextCursor` of the page before. */
  cursor?: string | undefined;
}
