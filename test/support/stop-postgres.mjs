import { leaveCluster } from './cluster-lease.mjs';

/** Leaves the tests' cluster to those who still work on it. */
export default async function stopPostgres() {
  await leaveCluster();
}
