/** What a person can object to. */
export const OBJECTION_SUBJECTS = ['decision', 'evidence'] as const;
export type ObjectionSubject = (typeof OBJECTION_SUBJECTS)[number];

export const OBJECTION_OUTCOMES = ['upheld', 'declined'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** What the objection is about, in words of the reader's language. */
export interface ObjectionAbout {
  kind: ObjectionSubject;
  id: string;
  label: string;
}

/** An objection as the person who raised it sees it. Days are `YYYY-MM-DD`. */
export interface ObjectionView {
  id: string;
  about: ObjectionAbout;
  text: string;
  raisedAt: Date;
  answerDueOn: string;
  state: 'open' | 'answered';
  outcome: ObjectionOutcome | null;
  answer: string | null;
  answeredAt: Date | null;
}

/** An objection as the desk works it off. */
export interface DeskObjectionView extends ObjectionView {
  personId: string;
  fullName: string;
  hamletName: string;
  receiptDueOn: string;
  overdue: boolean;
  /** Upheld about evidence that still counts: the evidence to withdraw next. */
  evidenceToWithdraw: string | null;
}

/** An objection about to be raised. `id` is made by the client. */
export interface NewObjection {
  id: string;
  about: { kind: ObjectionSubject; id: string };
  text: string;
}

export interface ObjectionCounts {
  open: number;
  overdue: number;
}
