import { Redis } from 'ioredis';

const DATABASES = 16;
const COUNTER = 'hvs:tests';

/**
 * Where the queue of one test lives: a Redis database of its own when the tests run on Redis (`REDIS_URL`), nothing
 * when they run on PostgreSQL, where the queue lies beside the test's own tables.
 */
export async function queueHome(): Promise<string | undefined> {
  const url = process.env['REDIS_URL'];
  if (!url) return undefined;
  const redis = new Redis(url);
  try {
    const number = 1 + ((await redis.incr(COUNTER)) % (DATABASES - 1));
    await redis.select(number);
    await redis.flushdb();
    return Object.assign(new URL(url), { pathname: `/${number}` }).toString();
  } finally {
    redis.disconnect();
  }
}

/** Throws everything away that the queue holds in its Redis. */
export async function emptyQueueHome(url: string): Promise<void> {
  const redis = new Redis(url);
  try {
    await redis.flushdb();
  } finally {
    redis.disconnect();
  }
}
