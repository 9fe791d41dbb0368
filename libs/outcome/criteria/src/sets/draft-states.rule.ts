import { DomainError } from '@hvs/kernel';
import type { DraftState } from './draft.view.js';

/** @throws DomainError unless the draft may still be changed */
export function requireOpen({ state }: { state: DraftState }): void {
  if (state === 'submitted') throw new DomainError('criteria-draft.submitted');
  if (state === 'approved') throw new DomainError('criteria-draft.approved');
}

/** @throws DomainError unless the draft waits for approval */
export function requireSubmitted({ state }: { state: DraftState }): void {
  if (state === 'draft') throw new DomainError('criteria-draft.not-submitted');
  if (state === 'approved') throw new DomainError('criteria-draft.approved');
}

/** True when this account had no hand in the text as it stands: it neither began the draft nor changed it last. */
export function isSecondPerson(
  accountId: string,
  { authorId, changedById }: { authorId: string | null; changedById: string | null },
): boolean {
  return accountId !== authorId && accountId !== changedById;
}
