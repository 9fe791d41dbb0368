import 'reflect-metadata';
import type { Provider, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type JobName, LANE_OF_JOB } from '@hvs/contracts';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { PlatformModule } from '@hvs/platform/platform';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import { DispatchModule } from '../../apps/worker/src/dispatch.module.js';
import { WorkerLanes } from '../../apps/worker/src/lanes.js';
import { RelayLoop } from '../../apps/worker/src/relay-loop.js';
import { queueHome } from './queue-home.js';
import { createTestDatabase } from './test-database.js';
import { worldConfig } from './world.js';

/** What a test wants to react and to handle; declared jobs that it leaves out are handled by doing nothing. */
export interface SmallWorkerWishes {
  reactions?: Type[];
  handlers?: Partial<Record<JobName, Type>>;
  environment?: NodeJS.ProcessEnv;
}

/** The worker's own machinery, on a database and a queue of its own, with the reactions and handlers of one test. */
export interface SmallWorker {
  config: Config;
  database: Database;
  get<T>(token: Type<T>): T;
  /** Begins to hand over and to work off. */
  start(): void;
  close(): Promise<void>;
}

/** A handler that does nothing, for a job that a test does not care about. */
export function idleHandler(job: JobName): Type {
  class Idle implements JobHandler<JobName> {
    handle = async (): Promise<void> => undefined;
  }
  HandlesJob(job)(Idle);
  return Idle;
}

/** Handlers for all declared jobs: the given ones, and idle ones for the others. */
export function allHandlers(given: Partial<Record<JobName, Type>> = {}): Type[] {
  return (Object.keys(LANE_OF_JOB) as JobName[]).map((job) => given[job] ?? idleHandler(job));
}

/** Prepares a small worker. Call `close` in `afterAll`. */
export async function prepareSmallWorker(wishes: SmallWorkerWishes = {}): Promise<SmallWorker> {
  const redisUrl = await queueHome();
  const config = worldConfig(await createTestDatabase(), {
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ...wishes.environment,
  });
  const providers: Provider[] = [...(wishes.reactions ?? []), ...allHandlers(wishes.handlers), WorkerLanes, RelayLoop];
  const module = await Test.createTestingModule({ imports: [PlatformModule, DispatchModule], providers })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  await module.init();
  let hasStarted = false;
  return {
    config,
    database: module.get(Database),
    get: (token) => module.get(token, { strict: false }),
    start: () => {
      hasStarted = true;
      module.get(RelayLoop).start(module.get(WorkerLanes).start());
    },
    close: async () => {
      if (hasStarted) {
        await module.get(RelayLoop).stop();
        await module.get(WorkerLanes).stop();
      }
      await module.close();
    },
  };
}
