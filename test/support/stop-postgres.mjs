import pg from 'pg';
import { ensurePostgres } from '../../scripts/lib/embedded-postgres.mjs';
import { clusterDir } from './cluster-dir.mjs';

/** @param {string} url */
async function isInUse(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select exists (select from pg_stat_activity where datname like 'hvstest_%' and pid <> pg_backend_pid()) as used`,
    );
    return rows[0].used;
  } finally {
    await client.end();
  }
}

/**
 * Stops the tests' cluster, unless another run is at work on it; its data stays, so that the next run starts in a
 * tenth of a second.
 */
export default async function stopPostgres() {
  const cluster = await ensurePostgres({ dir: clusterDir, fast: true });
  if (!(await isInUse(cluster.url))) await cluster.stop();
}
