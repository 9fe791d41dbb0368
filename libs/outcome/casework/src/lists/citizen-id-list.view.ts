import type { ConfirmationCaseState, DecisionOutcome } from '@hvs/contracts';
import type { TypedCitizenIdProblem } from '@hvs/foundation/people';

/**
 * What a line came to. `unknown` is also said of people outside the jurisdiction. `ready` waits for the officer's word:
 * its case is ready or reviewed. `returned` wants a look at the case before it is submitted again.
 */
export const LINE_STATUSES = [
  'confirmed',
  'submitted',
  'ready',
  'returned',
  'universalized',
  'not-yet',
  'cannot-tell',
  'no-decision',
  'unknown',
  'duplicate',
  'malformed',
] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

/** One line of a list. */
export interface ListLine {
  line: number;
  /** What was typed, masked. */
  typed: string;
  status: LineStatus;
  fault: TypedCitizenIdProblem | null;
  duplicateOf: number | null;
  personId: string | null;
  fullName: string | null;
  birthYear: number | null;
  hamletName: string | null;
  standing: DecisionOutcome | null;
  caseId: string | null;
  caseState: ConfirmationCaseState | null;
  confirmed: boolean;
}

export type ListCounts = Record<LineStatus, number> & { lines: number };

export interface ListSummary {
  listId: string;
  createdAt: Date;
  expiresAt: Date;
  counts: ListCounts;
}

export interface ListPage extends ListSummary {
  rows: ListLine[];
  nextAfter: number | null;
}

/** A list to look up: a file, or text that was pasted. */
export type NewList = { file: { name: string; content: Buffer } } | { text: string };
