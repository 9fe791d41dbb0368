import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Rates } from '@hvs/outcome/statistics';
import pg from 'pg';
import type { SignedIn } from '../support/index.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { RealProduct, type Reply } from '../support/real-product.js';
import { until } from '../support/until.js';

// Deadlines are in the waits themselves; this only keeps a slow machine from looking like a failure.
jest.setTimeout(180_000);

/** That it ends by itself at all: how fast it does on a busy machine is no matter of a test. */
const STOP_WITHIN_MS = 30_000;
const GONE_WELL = { code: 0, signal: null };

let postgres: OwnPostgres;
let product: RealProduct;
let learner: SignedIn;
let hamletId: string;

beforeAll(async () => {
  postgres = await OwnPostgres.start();
  product = await RealProduct.prepare({
    databaseUrl: postgres.databaseUrl,
    environment: { QUEUE_TAKE_OVER_SECONDS: '1', QUEUE_LOST_AFTER_SECONDS: '2' },
  });
  const person = await product.given.person();
  learner = await product.given.signedIn(person);
  ({ hamletId } = person);
});

afterAll(async () => {
  await product?.close();
  await postgres?.close();
});

interface Readiness {
  status: string;
  database: string;
  queue: string;
}

const readiness = (): Promise<Reply<Readiness>> => product.request<Readiness>('GET', '/health/ready');
const isReady = async (): Promise<boolean> => (await readiness()).status === 200;
const home = (): Promise<Reply> => product.request('GET', '/learner/home', { cookie: learner.cookie });

/** Keeps everybody from writing rates until the connection is ended. */
async function lockRates(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: postgres.databaseUrl });
  client.on('error', () => undefined); // a server that is killed takes it along
  await client.connect();
  await client.query('begin; lock table rate in exclusive mode');
  return client;
}

async function someoneWaitsForRates(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`select from pg_locks where relation = 'rate'::regclass and not granted`);
  return Boolean(rowCount);
}

describe('while PostgreSQL is away', () => {
  it('api and worker that start wait for it', async () => {
    postgres.kill9();
    product.api.launch();
    product.worker.launch();
    for (const each of [product.api, product.worker]) {
      await until('it says that it waits', () => each.log.includes('waiting for it'));
    }
    await postgres.startAgain();
    await until('all is ready', isReady);
  });

  it('the api says what is missing instead of hanging, and is ready again by itself', async () => {
    expect((await home()).status).toBe(200);
    postgres.kill9();
    await until('it notices', async () => (await readiness()).body.database === 'down');
    expect(await readiness()).toMatchObject({ status: 503, body: { status: 'not-ready', queue: 'down' } });
    expect(await home()).toMatchObject({ status: 503, body: { code: 'server.unavailable' } });
    expect((await product.request('GET', '/health/live')).status).toBe(200);
    await postgres.startAgain();
    await until('all is ready', isReady);
    expect((await home()).status).toBe(200);
  });

  it('the worker loses nothing, and works on by itself', async () => {
    postgres.kill9();
    await until('the worker notices', () => /no heartbeat|could not hand over/.test(product.worker.log));
    await postgres.startAgain();
    await until('the database answers', () =>
      product
        .get(Rates)
        .requestRecount([hamletId])
        .then(() => true),
    );
    await product.settle();
  });
});

describe('SIGTERM', () => {
  it('lets the api answer what it has begun, and ends it in time with code 0', async () => {
    const asked = Array.from({ length: 30 }, () =>
      home().then(
        ({ status }) => status,
        () => 'refused',
      ),
    );
    await until('the first is answered', () => Promise.race(asked));
    const ended = await product.api.stop();
    expect(ended).toMatchObject(GONE_WELL);
    expect(ended.tookMs).toBeLessThan(STOP_WITHIN_MS);
    for (const answer of await Promise.all(asked)) expect([200, 503, 'refused']).toContain(answer);
    await product.api.start();
  });

  it('ends an api whose clients hold their connections open', async () => {
    await home(); // the connection of this test stays open
    const ended = await product.api.stop();
    expect(ended).toMatchObject(GONE_WELL);
    expect(ended.tookMs).toBeLessThan(STOP_WITHIN_MS);
    await product.api.start();
  });

  it('ends a worker with nothing to do at once, with code 0', async () => {
    await product.settle();
    const ended = await product.worker.stop();
    expect(ended).toMatchObject(GONE_WELL);
    expect(ended.tookMs).toBeLessThan(STOP_WITHIN_MS);
    await product.worker.start();
  });

  it('ends a worker whose job does not come to an end, and the next worker does the job', async () => {
    const client = await lockRates();
    const stopped = async () => {
      await product.get(Rates).requestRecount([hamletId]);
      await until('the job waits for the table', () => someoneWaitsForRates(client));
      return product.worker.stop();
    };
    const ended = await stopped().finally(() => void client.end());
    expect(ended).toMatchObject(GONE_WELL);
    expect(ended.tookMs).toBeLessThan(STOP_WITHIN_MS);
    await product.worker.start();
    await product.settle();
  });

  it('ends api and worker in time also while PostgreSQL is away', async () => {
    postgres.kill9();
    await until('it notices', async () => (await readiness()).body.database === 'down');
    for (const ended of await Promise.all([product.api.stop(), product.worker.stop()])) {
      expect(ended).toMatchObject(GONE_WELL);
      expect(ended.tookMs).toBeLessThan(STOP_WITHIN_MS);
    }
    await postgres.startAgain();
  });
});
