import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { findFreePort } from '../../../scripts/lib/ports.mjs';

/**
 * Starts the Redis of this machine on a port of its own, keeping nothing on disk.
 * @param {string} dataDir
 * @param {import('../../../scripts/lib/shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<string>} its address
 */
export async function startRedis(dataDir, shutdown) {
  const port = await findFreePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dataDir, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  const failed = new Promise((_, reject) =>
    server.once('error', () => reject(new Failure('--queue=redis needs redis-server: apt-get install redis-server'))),
  );
  shutdown.add(
    () => server.kill('SIGTERM'),
    () => server.kill('SIGKILL'),
  );
  await Promise.race([failed, untilItListens(port)]);
  return `redis://127.0.0.1:${port}`;
}

/** @param {number} port */
async function untilItListens(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    const listens = await new Promise((resolve) => {
      const probe = net.connect(port, '127.0.0.1', () => resolve(true));
      probe.once('error', () => resolve(false));
      probe.once('connect', () => probe.destroy());
    });
    if (listens) return;
    await sleep(50);
  }
  throw new Failure('Redis did not start in 5 seconds');
}
