import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import type { Lane } from '@hvs/contracts';
import type { Config } from '@hvs/platform/config';
import { surviveBreaking } from '@hvs/platform/database';
import { type Pack, packed, type PieceWork, processPack, type Travel } from './pack.js';
import type { QueuedWork } from './queued-work.js';

/** A queue to put work into. Work with an id that already waits is not added twice. */
export interface LaneQueue {
  add(work: { id: string; data: QueuedWork }[]): Promise<void>;
  waiting(): Promise<number>;
  close(): Promise<void>;
}

/** Someone who takes work out of a lane. `close` lets running work finish. */
export interface LaneWorker {
  close(): Promise<void>;
}

export interface LaneWorkerWishes extends PieceWork {
  lane: Lane;
  concurrency: number;
  /** Called for each piece of a pack whose last retry has failed; what is done already must not mind. */
  givenUp: (data: QueuedWork, error: Error) => Promise<void>;
  /** Called for faults of the queue itself, e.g. when its database is away. */
  faulty: (error: Error) => void;
}

const ATTEMPTS = 6;

/** On PostgreSQL adding many at once makes two temporary tables, which pays only for more packs than these. */
const ADDED_SINGLY = 4;

/** Many small pieces that are cheaper together; what takes long or waits for others is shared. */
const TRAVEL: Record<Lane, Travel> = { reactions: 'together', checks: 'together', outward: 'shared', bulk: 'shared' };

const jobOptions = ({ queueRetryPauseMs }: Config) => ({
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: queueRetryPauseMs },
  removeOnComplete: true,
  removeOnFail: true, // a failure is kept in our own tables, where it can be shown and replayed
});

/** A worker renews its lock on running work; when it dies the lock runs out, and the next round gives the work away. */
const takeOver = ({ queueTakeOverSeconds }: Config) => ({
  lockDuration: queueTakeOverSeconds * 1000,
  stalledInterval: queueTakeOverSeconds * 500,
  maxStalledCount: 5,
  runRetryDelay: 1_000, // after a fault of the queue itself, e.g. while its database is away
});

const postgresClasses = withBackend(createPostgresBackend);

const connections = {
  postgres: (config: Config, max: number) => ({
    connectionString: config.databaseUrl,
    max,
    // What a power cut takes back here, the relay hands over again; machine code costs these statements more than they do.
    options: '-c synchronous_commit=off -c jit=off',
    keepAlive: true,
    onConnect: surviveBreaking,
  }),
  redis: (config: Config) => ({
    url: config.redisUrl ?? '',
    maxRetriesPerRequest: null,
    retryStrategy: (tries: number) => Math.min(tries * 200, 2_000), // back within two seconds of its return
  }),
};

/** Opens a lane for putting work in, on Redis when the configuration names one and on PostgreSQL otherwise. */
export function openLane(config: Config, lane: Lane, faulty: (error: Error) => void): LaneQueue {
  const defaultJobOptions = jobOptions(config);
  const queue = config.redisUrl
    ? new Queue(lane, { connection: connections.redis(config), defaultJobOptions })
    : new postgresClasses.Queue(lane, { connection: connections.postgres(config, 2), defaultJobOptions });
  queue.on('error', faulty);
  return {
    add: async (work) => {
      const jobs = packed(work, TRAVEL[lane]).map(({ id, pieces }) => {
        return { name: lane, data: { pieces }, opts: { jobId: id } };
      });
      if (jobs.length > ADDED_SINGLY) await queue.addBulk(jobs);
      else for (const { name, data, opts } of jobs) await queue.add(name, data, opts);
    },
    waiting: async () => queue.count(),
    close: async () => queue.close(),
  };
}

/** Starts taking work out of a lane. */
export function workLane(config: Config, wishes: LaneWorkerWishes): LaneWorker {
  const { lane, concurrency, process, together } = wishes;
  // What has failed once goes one by one, so that each piece has its number of tries and no more.
  const processor = async (job: { data: Pack; attemptsMade: number }) =>
    processPack(job.data, { process, together: job.attemptsMade === 0 ? together : undefined });
  const worker = config.redisUrl
    ? new Worker<Pack>(lane, processor, {
        connection: connections.redis(config),
        concurrency,
        ...takeOver(config),
      })
    : new postgresClasses.Worker<Pack>(lane, processor, {
        connection: connections.postgres(config, concurrency + 2),
        concurrency,
        ...takeOver(config),
      });
  worker.on('error', wishes.faulty);
  worker.on('failed', (job, error) => {
    if (!job || job.attemptsMade < ATTEMPTS) return;
    for (const piece of job.data.pieces) void wishes.givenUp(piece, error).catch(wishes.faulty);
  });
  return { close: async () => worker.close() };
}
