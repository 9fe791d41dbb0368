import { randomInt } from 'node:crypto';
import net from 'node:net';

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>} whether a server could listen there now
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Below the ranges from which Linux (32768 up), macOS and Windows (49152 up) give clients their ports. */
const SERVER_PORTS = { from: 20_000, below: 32_000 };
const TRIES = 200;

/**
 * A port for a server of ours. It lies outside the range of clients' ports, because a client that keeps calling a server
 * which is away could be given the server's own port there: TCP then connects it to itself, and the port is taken when
 * the server comes back.
 * @returns {Promise<number>} a port nobody listens on at this moment
 * @throws {Error} when nearly all are taken
 */
export async function findFreePort() {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(SERVER_PORTS.from, SERVER_PORTS.below);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${SERVER_PORTS.from} to ${SERVER_PORTS.below}`);
}
