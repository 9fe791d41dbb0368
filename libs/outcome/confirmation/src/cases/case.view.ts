import type { ConfirmationCaseState, TargetGroup } from '@hvs/contracts';
import type { CaseDeed } from './case-steps.rule.js';

/** The two ways out to the other side. */
export const CHANNELS = ['gateway', 'batch-file'] as const;
export type SubmissionChannel = (typeof CHANNELS)[number];

/**
 * What an officer should look at before the next step: nobody has proved the identity by VNeID; the case was returned
 * before; an objection is open; the criteria are met no more although the case is with the other side; the other side
 * has given an answer that cannot be right.
 */
export const CASE_FLAGS = [
  'identity-unproven',
  'returned-before',
  'objection-open',
  'standing-lapsed',
  'answer-odd',
] as const;
export type CaseFlag = (typeof CASE_FLAGS)[number];

/** States that wait for somebody. */
export const OPEN_STATES = ['ready', 'reviewed', 'submitted', 'returned'] as const;
export type OpenState = (typeof OPEN_STATES)[number];

/** Who or what caused a step. */
export type StepCause = 'officer' | 'standing' | 'gateway' | 'answer-file' | 'operator';

/** A case as a row of the queue. */
export interface CaseRow {
  caseId: string;
  personId: string;
  fullName: string;
  birthYear: number;
  hamletName: string;
  state: ConfirmationCaseState;
  /** When the case came to its state. */
  since: Date;
  reason: string | null;
  flags: CaseFlag[];
}

/** One step of a case. `by` is the name of the officer, null when the system took it. */
export interface CaseStepView {
  position: number;
  deed: CaseDeed | 'open';
  state: ConfirmationCaseState;
  at: Date;
  by: string | null;
  cause: StepCause;
  reason: string | null;
}

/** One submission of a case, without its content. */
export interface SubmissionView {
  id: string;
  channel: SubmissionChannel;
  state: 'waiting' | 'sent' | 'confirmed' | 'returned' | 'cancelled';
  submittedAt: Date;
  sendCount: number;
  sentAt: Date | null;
  nextAttemptAt: Date | null;
  receipt: string | null;
  answeredAt: Date | null;
  confirmedOn: string | null;
  answerReason: string | null;
}

export interface CaseView extends CaseRow {
  steps: CaseStepView[];
  submissions: SubmissionView[];
}

/** How far a person's case is, as the person may see it. */
export interface CaseSummary {
  caseId: string;
  state: ConfirmationCaseState;
  since: Date;
  reason: string | null;
}

export interface CaseFilter {
  state?: ConfirmationCaseState | undefined;
  hamletId?: string | undefined;
  targetGroup?: TargetGroup | undefined;
  flag?: CaseFlag | undefined;
  /** `nextAfter` of the page before. */
  after?: string | undefined;
  /** 1 to 200, otherwise 50. */
  limit?: number | undefined;
}

export interface CaseQueueView {
  cases: CaseRow[];
  nextAfter: string | null;
  counts: Record<OpenState, number>;
}

/** What became of one of many cases: `code` names the refusal when it is not done. */
export interface CaseResult {
  caseId: string;
  fullName: string;
  done: boolean;
  state: ConfirmationCaseState | null;
  refusal: { code: string; args: Record<string, string> } | null;
}
