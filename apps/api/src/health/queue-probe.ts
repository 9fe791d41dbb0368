import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '@hvs/platform/config';
import { type LaneQueue, openLane } from '@hvs/platform/queue';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';

const PATIENCE_MS = 2_000;

/** Asks the queue how much waits in it, which it can only tell when it is there. */
@Injectable()
export class QueueProbe implements OnApplicationShutdown {
  private lane: LaneQueue | undefined;

  constructor(
    private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async answers(): Promise<boolean> {
    this.lane ??= openLane(this.config, 'checks', (error) => this.logger.debug({ err: error }, 'queue probe'));
    let patience: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      patience = setTimeout(() => resolve(false), PATIENCE_MS);
    });
    const answer = this.lane.waiting().then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(patience);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.lane?.close();
  }
}
