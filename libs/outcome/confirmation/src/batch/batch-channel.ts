import { Injectable } from '@nestjs/common';
import type { ConfirmationChannel } from '../channel/confirmation-channel.js';

/** The way out by a signed file: what is taken over waits until an officer builds the next file. */
@Injectable()
export class BatchChannel implements ConfirmationChannel {
  readonly name = 'batch-file';

  mustBeOpen(): void {
    // A file can always be written.
  }

  async takeOver(): Promise<void> {
    // The next file takes every submission that waits.
  }
}
