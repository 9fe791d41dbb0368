import { randomBytes } from 'node:crypto';
import { ensurePostgres } from '../../scripts/lib/embedded-postgres.mjs';
import { clusterDir } from './cluster-dir.mjs';
import { dropLeftovers } from './drop-leftovers.mjs';

/** Starts the tests' own cluster (fsync off), shared by all runs, and names this run for its template database. */
export default async function startPostgres() {
  const { url } = await ensurePostgres({ dir: clusterDir, fast: true });
  process.env.HVS_TEST_CLUSTER = url;
  process.env.HVS_TEST_RUN = randomBytes(4).toString('hex');
  await dropLeftovers(url);
}
