import type { SubmissionChannel } from '../cases/case.view.js';

/** What is told of one person to the other side. Named as in the contract of the gateway; days are `YYYY-MM-DD`. */
export interface SubmissionContent {
  /** The id of the submission: the other side takes the same key once, however often it is sent. */
  key: string;
  /** Twelve digits, text. Never logged, never in an address. */
  citizenId: string;
  fullName: string;
  birthDate: string;
  criteriaSet: { targetGroup: string; version: number };
  universalizedOn: string;
  commune: string;
}

/** One of the ways out to the other side. A real connector is one class that keeps to this, and nothing else changes. */
export interface ConfirmationChannel {
  readonly name: SubmissionChannel;
  /** @throws DomainError where nothing can be sent this way, before anything is written */
  mustBeOpen(): void;
  /** Takes submissions over, in the transaction that writes them; sending them is a matter of its own. */
  takeOver(submissionIds: readonly string[]): Promise<void>;
}
