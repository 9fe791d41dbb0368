import pg from 'pg';
import { ensurePostgres } from '../../scripts/lib/embedded-postgres.mjs';
import { clusterDir } from './cluster-dir.mjs';
import { dropLeftovers } from './drop-leftovers.mjs';

/** Any number that no other advisory lock of the tests uses. */
const LOCK = 4_207_301;
const TRIES = 5;

/** @type {pg.Client | undefined} */
let lease;

/**
 * Starts the tests' own cluster (fsync off) or joins the runs that are at work on it, and keeps it up until
 * `leaveCluster`. A run that finds itself alone removes what broken runs have left.
 * @returns {Promise<string>} url of the cluster's maintenance database
 */
export async function joinCluster(tries = TRIES) {
  try {
    const { url } = await ensurePostgres({ dir: clusterDir, fast: true });
    await takeLease(url);
    return url;
  } catch (error) {
    // A run that ends may have stopped the cluster at the very moment this one began.
    if (tries <= 1) throw error;
    return joinCluster(tries - 1);
  }
}

/** The last run to leave stops the cluster; its data stays, so that the next run starts in a tenth of a second. */
export async function leaveCluster() {
  if (!lease) return;
  await lease.query('select pg_advisory_unlock_shared($1)', [LOCK]);
  if (await isAlone(lease)) await (await ensurePostgres({ dir: clusterDir, fast: true })).stop();
  await lease.end().catch(() => undefined);
  lease = undefined;
}

/** @param {string} url */
async function takeLease(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the run itself meets a cluster that is gone
  await client.connect();
  const alone = await isAlone(client);
  if (alone) await dropLeftovers(url);
  await client.query('select pg_advisory_lock_shared($1)', [LOCK]);
  if (alone) await client.query('select pg_advisory_unlock($1)', [LOCK]);
  lease = client;
}

/** @param {pg.Client} client whose lock on the whole cluster stays when it got it */
async function isAlone(client) {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [LOCK]);
  return rows[0].alone;
}
