import path from 'node:path';
import { stopCluster } from './embedded-postgres.mjs';
import { endLeftovers, endProcess, readIdentity, stillRuns } from './process-identity.mjs';

const LAUNCHER_DEADLINE = 30_000;

/**
 * Stops what runs on a data folder: the launcher, which stops the rest, or what a killed launcher left behind.
 * @param {string} dataDir
 * @returns {Promise<boolean>} whether a launcher was running
 */
export async function stopProduct(dataDir) {
  const launcher = readIdentity(path.join(dataDir, 'run', 'start.lock'));
  const wasRunning = stillRuns(launcher);
  await endProcess(launcher, LAUNCHER_DEADLINE);
  await endLeftovers(path.join(dataDir, 'run'));
  await stopCluster(path.join(dataDir, 'postgres'));
  return wasRunning;
}
