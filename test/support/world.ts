import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { createAdapter } from '@hvs/platform/http';
import { CLOCK, Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { finishApi } from '../../apps/api/src/create-api.js';
import { Relay } from '../../apps/worker/src/relay.js';
import { WorkRunner } from '../../apps/worker/src/work-runner.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { Factories } from './factories.js';
import { InlineQueue } from './inline-queue.js';
import { TestClock } from './test-clock.js';
import { createTestDatabase } from './test-database.js';

/** The whole system in one process, on a database of its own: api and worker, without the queue in between. */
export interface World {
  app: NestFastifyApplication;
  clock: TestClock;
  database: Database;
  databaseUrl: string;
  given: Factories;
  /** A service of the system. */
  get<T>(token: Type<T> | symbol): T;
  /** Lets the relay, all reactions and all jobs run until nothing is left to do. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const testKey = (): string => randomBytes(32).toString('base64');

/** The configuration of a world; what a test needs otherwise goes into `environment`. */
export function worldConfig(databaseUrl: string, environment: NodeJS.ProcessEnv = {}): Config {
  return new Config({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: '8',
    CITIZEN_ID_ENCRYPTION_KEY: testKey(),
    CITIZEN_ID_INDEX_KEY: testKey(),
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    WEB_DIR: '/nowhere',
    ...environment,
  });
}

/** Boots a world. Call `close` in `afterAll`. */
export async function startWorld(environment: NodeJS.ProcessEnv = {}): Promise<World> {
  const databaseUrl = await createTestDatabase();
  const clock = new TestClock();
  const module = await Test.createTestingModule({ imports: [ApiModule, WorkerModule] })
    .overrideProvider(Config)
    .useValue(worldConfig(databaseUrl, environment))
    .overrideProvider(CLOCK)
    .useValue(clock)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter(), { logger: false });
  await finishApi(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const database = app.get(Database);
  const queue = new InlineQueue(app.get(Relay), app.get(WorkRunner));
  return {
    app,
    clock,
    database,
    databaseUrl,
    given: new Factories(app),
    get: (token) => app.get(token, { strict: false }),
    settle: () => queue.drain(),
    close: () => app.close(),
  };
}
