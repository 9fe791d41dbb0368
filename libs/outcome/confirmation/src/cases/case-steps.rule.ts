import type { ConfirmationCaseState } from '@hvs/contracts';

/**
 * What can be done with a case. `confirm` follows from an answer of the other side alone, `record` is an officer's own
 * word that the person stands confirmed on VNeID; nothing else leads to `confirmed`.
 */
export type CaseDeed = 'review' | 'submit' | 'return' | 'reopen' | 'withdraw' | 'confirm' | 'record';

const STEPS: Record<CaseDeed, { from: readonly ConfirmationCaseState[]; to: ConfirmationCaseState }> = {
  review: { from: ['ready', 'returned'], to: 'reviewed' },
  submit: { from: ['reviewed'], to: 'submitted' },
  return: { from: ['ready', 'reviewed', 'submitted'], to: 'returned' },
  reopen: { from: ['returned'], to: 'ready' },
  withdraw: { from: ['ready', 'reviewed', 'submitted', 'returned', 'confirmed'], to: 'withdrawn' },
  confirm: { from: ['submitted'], to: 'confirmed' },
  record: { from: ['ready', 'reviewed', 'submitted', 'returned'], to: 'confirmed' },
};

/** The state that `deed` leads to from `state`, or null where it is not allowed. Nothing leads out of `withdrawn`. */
export function stepFrom(state: ConfirmationCaseState, deed: CaseDeed): ConfirmationCaseState | null {
  const { from, to } = STEPS[deed];
  return from.includes(state) ? to : null;
}

/** The state that `deed` leads to wherever it is allowed. */
export function targetOf(deed: CaseDeed): ConfirmationCaseState {
  return STEPS[deed].to;
}

/** States in Vietnamese, as screens and refusals say them. */
export const STATE_WORDS: Record<ConfirmationCaseState, string> = {
  ready: 'chờ duyệt',
  reviewed: 'đã duyệt',
  submitted: 'đã gửi',
  confirmed: 'đã xác nhận',
  returned: 'bị trả lại',
  withdrawn: 'đã rút',
};
