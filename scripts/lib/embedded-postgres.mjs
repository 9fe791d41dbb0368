import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { readSince } from './log-files.mjs';
import { chooseUser, postgresBinDir } from './postgres-binaries.mjs';
import {
  SUPERUSER,
  createCluster,
  dropForeignPidFile,
  readNotes,
  readPidFile,
  removeAbandonedDrafts,
  settlePort,
} from './postgres-cluster.mjs';
import { isAlive, programOf } from './process-identity.mjs';

const START_TRIES = 8;
const START_DEADLINE = 60_000;
const NO_PROCESS = 2 ** 30;

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url of the maintenance database `postgres`, as superuser
 * @property {boolean} started false when a server was already running there (another process, or an orphan of a killed one)
 * @property {number} pid of the postmaster
 * @property {() => Promise<void>} stop ends the server in that folder, whoever started it; returns when it is down
 */

/**
 * Makes sure a PostgreSQL 18 server runs on the data folder, on 127.0.0.1 and a port of its own. Safe to call from several
 * processes at once: they share one server. The server outlives the caller until `stop()`.
 * @param {{ dir: string, fast?: boolean }} options `fast` gives up durability and passwords: for tests only
 * @returns {Promise<EmbeddedPostgres>}
 * @throws {Failure} with words for the person at the terminal
 */
export async function ensurePostgres({ dir: given, fast = false }) {
  mkdirSync(path.dirname(path.resolve(given)), { recursive: true });
  const dir = path.join(realpathSync(path.dirname(path.resolve(given))), path.basename(given));
  const running = await findRunning(dir);
  if (running) return handle(dir, running, false);
  return withLock(`${dir}.starting`, () => startOrJoin(dir, fast));
}

/**
 * @param {string} dir
 * @param {boolean} fast
 */
async function startOrJoin(dir, fast) {
  const startedMeanwhile = await findRunning(dir);
  if (startedMeanwhile) return handle(dir, startedMeanwhile, false);
  const bin = postgresBinDir();
  const runAs = chooseUser(bin, dir);
  removeAbandonedDrafts(dir);
  if (!existsSync(path.join(dir, 'PG_VERSION'))) await createCluster({ dir, bin, runAs, fast });
  return handle(dir, await launch({ dir, bin, runAs, fast }), true);
}

/**
 * @typedef {{ pid: number, url: string }} Running
 * @param {string} dir
 * @returns {Promise<Running | undefined>} the server of this folder when it answers
 */
async function findRunning(dir) {
  const lock = readPidFile(dir);
  const notes = lock && isAlive(lock.pid) ? readNotes(dir) : undefined;
  if (!lock || !notes) return undefined;
  const url = `postgres://${SUPERUSER}:${notes.password}@127.0.0.1:${lock.port}/postgres`;
  return (await servesFolder(url, dir)) ? { pid: lock.pid, url } : undefined;
}

/**
 * After a crash the pid and the port of a stale file may belong to a stranger, even to another project's PostgreSQL.
 * @param {string} url
 * @param {string} dir
 */
async function servesFolder(url, dir) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return rows[0].data_directory === dir;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {{ dir: string, bin: string, runAs: import('./postgres-binaries.mjs').RunAs, fast: boolean }} cluster
 * @returns {Promise<Running>}
 */
async function launch(cluster) {
  const logFile = `${cluster.dir}.log`;
  const logStart = existsSync(logFile) ? statSync(logFile).size : 0;
  const deadline = Date.now() + START_DEADLINE;
  dropForeignPidFile(cluster.dir);
  for (let tries = 0; tries < START_TRIES || isHeldByOrphans(logFile, logStart, deadline); tries += 1) {
    const isComingUp = isAlive(readPidFile(cluster.dir)?.pid ?? NO_PROCESS);
    const server = isComingUp ? undefined : spawnServer(cluster, await settlePort(cluster.dir), logFile);
    const running = await untilItAnswersOrEnds(cluster.dir, server, deadline);
    if (running) return running;
    await sleep(500);
  }
  throw new Failure(
    `PostgreSQL không khởi động được / did not start. Nhật ký / log: ${logFile}\n${readSince(logFile, logStart, 15)}`,
  );
}

/**
 * Children of a killed postmaster hold its shared memory until each has noticed its death: a second or two, longer on a
 * machine that is busy. Until then every start exits at once.
 * @param {string} logFile
 * @param {number} logStart
 * @param {number} deadline
 */
function isHeldByOrphans(logFile, logStart, deadline) {
  return Date.now() < deadline && /shared memory block/.test(readSince(logFile, logStart, 4));
}

/**
 * @param {string} dir
 * @param {import('node:child_process').ChildProcess | undefined} server the one just spawned; undefined: an orphan still comes up
 * @param {number} deadline
 */
async function untilItAnswersOrEnds(dir, server, deadline) {
  const ended = () => server?.pid === undefined || server.exitCode !== null || server.signalCode !== null;
  const orphanComesUp = () => isAlive(readPidFile(dir)?.pid ?? NO_PROCESS);
  while (Date.now() < deadline && (!ended() || orphanComesUp())) {
    await sleep(25);
    const running = await findRunning(dir);
    if (running) return running;
  }
  return undefined;
}

/**
 * @param {{ dir: string, bin: string, runAs: import('./postgres-binaries.mjs').RunAs, fast: boolean }} cluster
 * @param {number} port
 * @param {string} logFile
 */
function spawnServer({ dir, bin, runAs, fast }, port, logFile) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    timezone: 'Asia/Ho_Chi_Minh',
    log_timezone: 'Asia/Ho_Chi_Minh',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { prefix, ...user } = runAs;
  const [program, ...args] = [...prefix, path.join(bin, 'postgres'), '-D', dir, '-p', String(port), ...flags];
  const log = openSync(logFile, 'a');
  // Detached: Ctrl-C in the terminal must reach the launcher alone, which stops the database last.
  const options = { ...user, cwd: path.dirname(dir), detached: true, windowsHide: true };
  const server = spawn(program, args, { ...options, stdio: ['ignore', log, log] });
  closeSync(log);
  server.on('error', () => {});
  server.unref();
  return server;
}

/**
 * @param {string} dir
 * @param {Running} running
 * @param {boolean} started
 * @returns {EmbeddedPostgres}
 */
function handle(dir, { pid, url }, started) {
  return { url, started, pid, stop: () => stopCluster(dir) };
}

/**
 * Ends the server of a data folder, if one runs: fast shutdown first, an immediate one when it takes too long.
 * @param {string} given
 */
export async function stopCluster(given) {
  const dir = existsSync(given) ? realpathSync(given) : given;
  const running = await findRunning(dir);
  if (!running) return;
  const immediateAt = Date.now() + 15_000;
  signal(running.pid, 'SIGINT');
  while (isAlive(running.pid) && readPidFile(dir)?.pid === running.pid) {
    if (Date.now() > immediateAt) signal(running.pid, 'SIGQUIT');
    await sleep(50);
  }
}

/**
 * Tells the server of a data folder to shut down by itself, without waiting for it.
 * @param {string} dir
 */
export function requestStop(dir) {
  const lock = readPidFile(dir);
  if (lock && programOf(lock.pid)?.startsWith('postgres')) signal(lock.pid, 'SIGINT');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

/**
 * @param {string} url of any database on the server, with the right to create one
 * @param {string} name
 * @returns {Promise<string>} url of the named database, which now exists
 */
export async function ensureDatabase(url, name) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    const madeByAnother = error.code === '42P04' || error.code === '23505';
    if (!madeByAnother) throw error;
  } finally {
    await client.end();
  }
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}
