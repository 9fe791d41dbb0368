import type { ConfirmationCaseState } from '@hvs/contracts';

export type OfficerDeed = 'review' | 'submission' | 'return' | 'withdrawal';

/** What an officer may do from each state; the server keeps to the same steps. */
const DEEDS: Record<ConfirmationCaseState, readonly OfficerDeed[]> = {
  ready: ['review', 'return', 'withdrawal'],
  reviewed: ['submission', 'return', 'withdrawal'],
  submitted: ['return', 'withdrawal'],
  returned: ['review', 'withdrawal'],
  confirmed: ['withdrawal'],
  withdrawn: [],
};

export const mayDo = (state: ConfirmationCaseState, deed: OfficerDeed): boolean => DEEDS[state].includes(deed);
