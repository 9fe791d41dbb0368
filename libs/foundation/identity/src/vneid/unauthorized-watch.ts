import type { Logger } from '@hvs/platform/telemetry';

/** So many in a row are hardly one person's spoilt sign-in. */
const ANSWERS_THAT_HINT = 3;

/** Counts answers 401 in a row: the other side gives them also to servers whose address it does not know, and does not say so. */
export class UnauthorizedWatch {
  private inARow = 0;

  constructor(private readonly logger: Logger) {}

  /** After an answer that was no 401. */
  reset(): void {
    this.inARow = 0;
  }

  /** After a 401. From the third in a row the operator reads what to check. */
  count(): void {
    this.inARow += 1;
    if (this.inARow < ANSWERS_THAT_HINT) return;
    this.logger.error(
      { answersInARow: this.inARow },
      "VNeID answers 401 again and again. Check that this server's outgoing IP address is on VNeID's allow-list, then VNEID_CLIENT_ID and VNEID_CLIENT_SECRET; see docs/vneid.md",
    );
  }
}
