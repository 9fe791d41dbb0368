import { Inject, Injectable } from '@nestjs/common';
import { Exchange } from '@hvs/outcome/confirmation';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';

const TICK_MS = 5_000;

/**
 * Starts the requests to the confirmation gateway that are due. Finer than the schedule's minute, as an officer waits
 * for the answer; one indexed read when there is nothing to do, and a second worker that does the same does no harm.
 */
@Injectable()
export class ExchangeTick {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly exchange: Exchange,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async tick(): Promise<void> {
    await this.exchange.startDue().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'what is due for the gateway could not be started; it is tried again');
    });
  }
}
