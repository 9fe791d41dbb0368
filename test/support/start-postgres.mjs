import { randomBytes } from 'node:crypto';
import { joinCluster } from './cluster-lease.mjs';

/** Joins the tests' own cluster, and names this run for its template database. */
export default async function startPostgres() {
  process.env.HVS_TEST_CLUSTER = await joinCluster();
  process.env.HVS_TEST_RUN = randomBytes(4).toString('hex');
}
