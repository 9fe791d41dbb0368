import type { SubmittableKind, SubmittedValue } from './submittable-kinds.rule.js';

export const SUBMISSION_STATES = ['waiting', 'accepted', 'refused'] as const;

/** `accepted` is in the ledger; `waiting` needs a second person. */
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Evidence that somebody enters for a person. */
export interface NewSubmission {
  /** Made by the client: sending twice enters once. */
  id: string;
  personId: string;
  kind: string;
  value: SubmittedValue;
  /** Vietnamese day on which it happened, `YYYY-MM-DD`. */
  occurredOn: string;
  note?: string | undefined;
}

/** Somebody who entered or checked. */
export interface SubmissionOfficial {
  personId: string;
  fullName: string;
}

/** The same certificate number with another person: one of the two is likely a mistake. */
export interface SubmissionConflict {
  /** In the ledger already, or entered and waiting. */
  where: 'evidence' | 'submission';
  id: string;
  /** Null when that person lives outside the own jurisdiction. */
  personId: string | null;
  fullName: string | null;
}

/** One submission as officials see it. */
export interface EvidenceSubmissionView {
  id: string;
  person: { personId: string; fullName: string; birthYear: number; hamletName: string };
  kind: SubmittableKind;
  /** One phrase, e.g. “Giấy chứng nhận …, số …”. */
  label: string;
  value: SubmittedValue;
  occurredOn: string;
  note: string | null;
  state: SubmissionState;
  submittedBy: SubmissionOfficial;
  submittedAt: Date;
  checkedBy: SubmissionOfficial | null;
  checkedAt: Date | null;
  /** Why it was refused, or accepted in spite of a conflict. */
  reason: string | null;
  /** The row of the ledger that it became. */
  evidenceId: string | null;
  conflicts: SubmissionConflict[];
  /** Whether the one who reads may be the second person. */
  mayCheck: boolean;
}

/** How many submissions wait for a second person. */
export interface SubmissionCounts {
  waiting: number;
  /** Those of them that the one who asks may check: entered by somebody else, about somebody else. */
  mayCheck: number;
}

/** A page of submissions; `nextAfter` is the submission to go on after, or null on the last page. */
export interface SubmissionPage {
  submissions: EvidenceSubmissionView[];
  nextAfter: string | null;
}
