import type { Adapter } from 'oidc-provider';

import type { FailureMode } from './failure-modes.js';

/** Long enough for a code (60 s) to be issued and exchanged. */
const SECONDS_REMEMBERED = 120;

/**
 * Decides which sign-in fails how. A failure is chosen on the page, or ordered beforehand for the next sign-ins by a test, and is
 * remembered under the sign-in's PKCE challenge: it is unique, always there, and known again when the code is exchanged.
 */
export class FailurePlan {
  private ordered: FailureMode[] = [];

  constructor(private readonly chosen: Adapter) {}

  /** Orders a failure for the next sign-ins, after those already ordered; `normal` takes back all orders. */
  order(mode: FailureMode, times: number): void {
    if (mode === 'normal') this.ordered = [];
    else this.ordered.push(...Array.from({ length: times }, () => mode));
  }

  /** The mode of the sign-in being finished: the tester's choice, else the next order. Takes the order. */
  take(chosenOnPage: FailureMode): FailureMode {
    return chosenOnPage === 'normal' ? (this.ordered.shift() ?? 'normal') : chosenOnPage;
  }

  async remember(codeChallenge: string, mode: FailureMode): Promise<void> {
    if (mode !== 'normal') await this.chosen.upsert(codeChallenge, { mode }, SECONDS_REMEMBERED);
  }

  async recall(codeChallenge: string | undefined): Promise<FailureMode> {
    const found = codeChallenge === undefined ? undefined : await this.chosen.find(codeChallenge);
    return found ? (found.mode as FailureMode) : 'normal';
  }
}
