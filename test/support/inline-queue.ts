import type { Lane } from '@hvs/contracts';
import type { LaneQueue, QueuedWork } from '@hvs/platform/queue';
import type { Lanes, Relay } from '../../apps/worker/src/relay.js';
import type { WorkRunner } from '../../apps/worker/src/work-runner.js';

const ROUNDS = 1_000;

/** A queue that keeps its work in a list until `drain` does it, in order, in this process. */
export class InlineQueue {
  private readonly waiting = new Map<string, QueuedWork>();
  readonly lanes: Lanes;

  constructor(
    private readonly relay: Relay,
    private readonly runner: WorkRunner,
  ) {
    const lane: LaneQueue = {
      add: async (work) => {
        for (const { id, data } of work) this.waiting.set(id, data);
      },
      waiting: async () => this.waiting.size,
      close: async () => undefined,
    };
    this.lanes = { reactions: lane, checks: lane, outward: lane, bulk: lane } satisfies Record<Lane, LaneQueue>;
  }

  /** Hands over and does everything that waits, and what follows from it. A failure is thrown to the test. */
  async drain(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      while ((await this.relay.handOver(this.lanes, { atOnce: true })) > 0);
      const batch = [...this.waiting];
      if (batch.length === 0) return;
      this.waiting.clear();
      for (const [, work] of batch) await this.runner.run(work);
    }
    throw new Error('reactions and jobs cause each other without end');
  }
}
