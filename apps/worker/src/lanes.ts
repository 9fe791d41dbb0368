import { Inject, Injectable } from '@nestjs/common';
import type { Lane } from '@hvs/contracts';
import { Config } from '@hvs/platform/config';
import { type LaneWorker, openLane, workLane } from '@hvs/platform/queue';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { PackRunner } from './pack-runner.js';
import type { Lanes } from './relay.js';
import { WorkRunner } from './work-runner.js';

/** The lanes of this process: their queues, and the workers that empty them. */
@Injectable()
export class WorkerLanes {
  private workers: LaneWorker[] = [];
  private queues: Lanes | undefined;

  constructor(
    private readonly config: Config,
    private readonly runner: WorkRunner,
    private readonly packs: PackRunner,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): Lanes {
    const faulty = (error: Error): void => this.logger.warn({ err: error }, 'the queue is faulty; it tries again');
    const concurrency: Record<Lane, number> = {
      reactions: this.config.queueConcurrency,
      checks: Math.max(2, Math.ceil(this.config.queueConcurrency / 2)),
      outward: 2,
      bulk: 2,
    };
    const lanes = Object.keys(concurrency) as Lane[];
    this.queues = Object.fromEntries(
      lanes.map((lane) => [lane, openLane(this.config, lane, faulty)]),
    ) as unknown as Lanes;
    this.workers = lanes.map((lane) =>
      workLane(this.config, {
        lane,
        concurrency: concurrency[lane],
        process: (data) => this.runner.run(data),
        together: (pieces) => this.packs.run(pieces),
        givenUp: async (data, error) => {
          this.logger.error({ err: error, work: data }, 'gave up after the last retry');
          await this.runner.giveUp(data, error);
        },
        faulty,
      }),
    );
    return this.queues;
  }

  /** Lets running work finish, then closes the queues. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all(Object.values(this.queues ?? {}).map((queue) => queue.close()));
  }
}
