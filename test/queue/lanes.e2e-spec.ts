import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Config } from '@hvs/platform/config';
import {
  type LaneQueue,
  type LaneWorker,
  type LaneWorkerWishes,
  openLane,
  type QueuedWork,
  workLane,
} from '@hvs/platform/queue';
import { buildServer } from '../../scripts/lib/build.mjs';
import { createTestDatabase, worldConfig } from '../support/index.js';
import { queueHome } from '../support/queue-home.js';
import { RealProcess } from '../support/real-process.js';
import { until } from '../support/until.js';

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(60_000);

const LANE = 'outward';
const PAUSE_MS = 20;
const KEY = Buffer.alloc(32, 7).toString('base64');

let databaseUrl: string;
let environment: NodeJS.ProcessEnv;
let config: Config;
let queue: LaneQueue;
let workers: LaneWorker[];
let faults: Error[];
let holder: RealProcess | undefined;

beforeEach(async () => {
  databaseUrl = await createTestDatabase();
  const redisUrl = await queueHome();
  environment = {
    QUEUE_RETRY_PAUSE_MS: String(PAUSE_MS),
    QUEUE_TAKE_OVER_SECONDS: '1',
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
  };
  config = worldConfig(databaseUrl, environment);
  faults = [];
  workers = [];
  queue = openLane(config, LANE, (error) => faults.push(error));
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close()));
  await queue.close();
  await holder?.close();
});

const work = (key: string): { id: string; data: QueuedWork } => ({
  id: `ticket-${key}`,
  data: { kind: 'job', name: 'universalization.check-person', key, ticket: `ticket-${key}` },
});

const keyOf = (data: QueuedWork): string => (data.kind === 'job' ? data.key : data.eventId);

function employ(wishes: Partial<LaneWorkerWishes>): LaneWorker {
  const worker = workLane(config, {
    lane: LANE,
    concurrency: 2,
    process: async () => undefined,
    givenUp: async () => undefined,
    faulty: (error) => faults.push(error),
    ...wishes,
  });
  workers.push(worker);
  return worker;
}

/** Something that a test opens when it wants waiting work to go on. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('a lane', () => {
  it('runs work that is added twice once, and takes it again when it is done', async () => {
    const done: string[] = [];
    await queue.add([work('sen'), work('binh')]);
    await queue.add([work('sen')]);
    expect(await queue.waiting()).toBe(2);
    employ({ process: async (data) => void done.push(keyOf(data)) });
    await until('both are done', () => done.length === 2);
    expect(done.sort()).toEqual(['binh', 'sen']);
    await until('the lane has forgotten them', async () => {
      await queue.add([work('sen')]);
      return done.length >= 3; // work added at the very moment may have run a fourth time already
    });
  });

  it('does not take work twice that is running', async () => {
    const { opened, open } = gate();
    const begun: string[] = [];
    employ({
      process: async (data) => {
        begun.push(keyOf(data));
        await opened;
      },
    });
    await queue.add([work('sen')]);
    await until('it has begun', () => begun.length === 1);
    await queue.add([work('sen')]);
    await queue.add([work('binh')]);
    await until('the other has begun', () => begun.includes('binh'));
    open();
    await until('nothing waits', async () => (await queue.waiting()) === 0);
    expect(begun).toEqual(['sen', 'binh']);
  });

  it('tries again after pauses that grow, and says in the end that it gives up', async () => {
    const tries: number[] = [];
    const givenUp: string[] = [];
    employ({
      process: async () => {
        tries.push(performance.now());
        throw new Error('the record is locked');
      },
      givenUp: async (data, error) => void givenUp.push(`${keyOf(data)}: ${error.message}`),
    });
    await queue.add([work('sen')]);
    await until('it is given up', () => givenUp.length > 0);
    expect(givenUp).toEqual(['sen: the record is locked']);
    expect(tries).toHaveLength(6);
    const pauses = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
    for (const [index, pause] of pauses.entries()) expect(pause).toBeGreaterThanOrEqual(PAUSE_MS * 2 ** index - 1);
  });

  it('forgets a failure that the next try mends', async () => {
    let tries = 0;
    const givenUp: string[] = [];
    employ({
      process: async () => {
        tries += 1;
        if (tries < 3) throw new Error('not yet');
      },
      givenUp: async (data) => void givenUp.push(keyOf(data)),
    });
    await queue.add([work('sen')]);
    await until('the third try is over', async () => tries === 3 && (await queue.waiting()) === 0);
    expect(givenUp).toEqual([]);
  });

  it('lets running work finish before it closes, and hands nothing out meanwhile', async () => {
    const { opened, open } = gate();
    const begun: string[] = [];
    const finished: string[] = [];
    const worker = employ({
      concurrency: 1,
      process: async (data) => {
        begun.push(keyOf(data));
        await opened;
        finished.push(keyOf(data));
      },
    });
    await queue.add([work('sen'), work('binh')]);
    await until('the first has begun', () => begun.length === 1);
    const closed = worker.close().then(() => finished.length);
    open();
    expect(await closed).toBe(1);
    expect(begun).toHaveLength(1);
    expect(await queue.waiting()).toBe(1);
  });

  it('gives the work of a killed process to another one', async () => {
    await buildServer();
    const held = {
      ...environment,
      DATABASE_URL: databaseUrl,
      CITIZEN_ID_ENCRYPTION_KEY: KEY,
      CITIZEN_ID_INDEX_KEY: KEY,
    };
    holder = new RealProcess('test/support/lane-holder.mjs', held, (output) => output.includes('waits for work'));
    await holder.start();
    await queue.add([work('sen')]);
    await until('the process holds the work', () => holder?.log.includes('"key":"sen"'));
    const done: string[] = [];
    employ({ process: async (data) => void done.push(keyOf(data)) });
    await holder.kill9();
    await until('another one has done it', () => done.length > 0);
    expect(done).toEqual(['sen']);
  });
});
