import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Config } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { createAdapter } from '@hvs/platform/http';
import { buildServer } from '../../scripts/lib/build.mjs';
import { findFreePort } from '../../scripts/lib/ports.mjs';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { Factories } from './factories.js';
import { queueHome } from './queue-home.js';
import { RealProcess } from './real-process.js';
import { createTestDatabase } from './test-database.js';
import { until } from './until.js';

/** What came back over the wire. */
export interface Reply<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  headers: Headers;
}

export interface Sending {
  cookie?: string;
  body?: object;
}

export interface ProductWishes {
  /** A migrated database; without it the product gets a fresh one on the cluster of the tests. */
  databaseUrl?: string;
  /** Of the api; without it any free one. */
  port?: number;
  environment?: NodeJS.ProcessEnv;
}

/**
 * The built product as it runs for people: api and worker are processes of their own. The queue is on Redis when the
 * tests run with `REDIS_URL`, on PostgreSQL otherwise. `given` and `get` work on its database from outside.
 */
export class RealProduct {
  private constructor(
    readonly databaseUrl: string,
    readonly redisUrl: string | undefined,
    readonly url: string,
    readonly api: RealProcess,
    readonly worker: RealProcess,
    private readonly desk: NestFastifyApplication,
    readonly given: Factories,
  ) {}

  /** Builds what changed and prepares everything; nothing runs before `start`. */
  static async prepare(wishes: ProductWishes = {}): Promise<RealProduct> {
    await buildServer();
    const databaseUrl = wishes.databaseUrl ?? (await createTestDatabase());
    const redisUrl = await queueHome();
    const port = wishes.port ?? (await findFreePort());
    const url = `http://127.0.0.1:${port}`;
    const settings = environmentOf({ databaseUrl, redisUrl, port, url, environment: wishes.environment ?? {} });
    const desk = await openDesk(settings);
    const isApiReady = async () => (await fetch(`${url}/api/health/live`)).ok;
    return new RealProduct(
      databaseUrl,
      redisUrl,
      url,
      new RealProcess('dist/apps/api/src/main.js', { ...settings, HVS_PROCESS: 'api' }, isApiReady),
      new RealProcess('dist/apps/worker/src/main.js', { ...settings, HVS_PROCESS: 'worker' }, isWorkerReady),
      desk,
      new Factories(desk),
    );
  }

  async start(): Promise<void> {
    await Promise.all([this.api.start(), this.worker.start()]);
  }

  /** A service of the system on this database, in the process of the test. */
  get<T>(token: Type<T>): T {
    return this.desk.get(token, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  async request<Body = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    { cookie, body }: Sending = {},
  ): Promise<Reply<Body>> {
    const answer = await fetch(`${this.url}/api${path}`, {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Body, headers: answer.headers };
  }

  /** Waits until every event is handed over, every reaction is done and no job is asked for any more. */
  async settle(withinMs = 60_000): Promise<void> {
    await until('nothing waits any more', async () => (await this.waiting()) === 0, withinMs).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.worker.log}`, { cause: error.cause });
    });
  }

  /** How many pieces of work are not done yet; those that failed for good are not counted. */
  async waiting(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select (select count(*) from outbox_event where relayed_at is null)::int
            + (select count(*) from reaction_delivery where done_at is null and failed_at is null)::int
            + (select count(*) from job_request where failed_at is null)::int as count`,
    );
    return row?.count ?? 0;
  }

  async close(): Promise<void> {
    await Promise.all([this.api.close(), this.worker.close()]);
    await this.desk.close();
  }
}

const isWorkerReady = (output: string): boolean => output.includes('worker ready');

interface Surroundings {
  databaseUrl: string;
  redisUrl: string | undefined;
  port: number;
  url: string;
  environment: NodeJS.ProcessEnv;
}

function environmentOf({ databaseUrl, redisUrl, port, url, environment }: Surroundings): NodeJS.ProcessEnv {
  const key = (): string => randomBytes(32).toString('base64');
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    PORT: String(port),
    PUBLIC_URL: url,
    CITIZEN_ID_ENCRYPTION_KEY: key(),
    CITIZEN_ID_INDEX_KEY: key(),
    CONTENT_DIR: fileURLToPath(new URL('../../content', import.meta.url)),
    WEB_DIR: '/nowhere',
    LOG_LEVEL: 'info',
    ...environment,
  };
}

/** The same modules once more, to set scenes and to look at what has come of them; it serves and works off nothing. */
async function openDesk(settings: NodeJS.ProcessEnv): Promise<NestFastifyApplication> {
  const module = await Test.createTestingModule({ imports: [ApiModule, WorkerModule] })
    .overrideProvider(Config)
    .useValue(new Config({ ...settings, DATABASE_POOL_SIZE: '6', LOG_LEVEL: 'silent' }))
    .compile();
  const desk = module.createNestApplication<NestFastifyApplication>(createAdapter(), { logger: false });
  return desk.init();
}
