import type { CaseView } from '../../api/desk-types.js';

/** Whether a confirmation is an officer's own word: no answer of VNeID has led the case to it. */
export function isRecordedByHand(one: CaseView | null): boolean {
  return one?.state !== 'confirmed' || one.steps.findLast(({ state }) => state === 'confirmed')?.deed !== 'confirm';
}
