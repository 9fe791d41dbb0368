import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { buildServer } from '../../../scripts/lib/build.mjs';
import { readSettings, serviceEnvironment } from '../../../scripts/lib/environment.mjs';
import { Failure } from '../../../scripts/lib/failure.mjs';
import { inProject } from '../../../scripts/lib/paths.mjs';
import { endLeftovers } from '../../../scripts/lib/process-identity.mjs';
import { findFreePort } from '../../../scripts/lib/ports.mjs';
import { Service } from '../../../scripts/lib/service.mjs';
import { progress } from '../report.mjs';
import { Clocks } from './clocks.mjs';
import { profilerOf } from './profiler.mjs';
import { openBenchDatabase } from './database.mjs';
import { startRedis } from './redis.mjs';

const READY_MS = 120_000;
const PROFILER = new URL('profile-this-process.mjs', import.meta.url).href;

/**
 * The running product and the handles to measure it.
 * @typedef {object} System
 * @property {number} port of the api on 127.0.0.1
 * @property {string} dataDir
 * @property {pg.Pool} database as superuser
 * @property {Clocks} clocks
 * @property {() => import('./clocks.mjs').Pids} pids
 * @property {(name: string) => number} pidOf a service that the launcher started, or `launcher`
 * @property {(step: 'start' | 'stop') => Promise<void>} profile does nothing unless asked for by `--profile`
 */

/**
 * Database, build, made-up people, then launcher, api, worker and sandbox as `npm start` runs them.
 * @param {import('../options.mjs').Options} options
 * @param {import('../../../scripts/lib/shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<System>}
 */
export async function startSystem(options, shutdown) {
  const dataDir = inProject('.data', 'bench');
  progress('PostgreSQL and build');
  const [{ url, pid: postgres }] = await Promise.all([openBenchDatabase(options, shutdown), buildServer()]);
  await endLeftovers(path.join(dataDir, 'launcher', 'run'));
  await setEnvironment(options, { dataDir, url }, shutdown);
  const settings = readSettings();
  await seed(options, { dataDir, env: serviceEnvironment(settings, url) });
  progress('launcher, api, worker and sandbox');
  await startLauncher(dataDir, shutdown);
  const database = new pg.Pool({ connectionString: url, max: 4 });
  shutdown.add(() => database.end());
  const pidOf = (/** @type {string} */ name) =>
    readPid(path.join(dataDir, ...(name === 'launcher' ? [name] : []), 'run', `${name}.pid`));
  const pids = () => ({ api: pidOf('api'), worker: pidOf('worker'), postgres });
  const profile = options.profile ? profilerOf({ database, dataDir, pids }) : async () => {};
  return { port: settings.port, dataDir, database, clocks: new Clocks(), pids, pidOf, profile };
}

/**
 * The bench must never reach an installation of this machine, so nothing of its environment is taken over.
 * @param {import('../options.mjs').Options} options
 * @param {{ dataDir: string, url: string }} place
 * @param {import('../../../scripts/lib/shutdown.mjs').Shutdown} shutdown
 */
async function setEnvironment({ queue, profile }, { dataDir, url }, shutdown) {
  const isOurs = (/** @type {string} */ name) =>
    /^(VNEID_|CITIZEN_ID_|DATABASE_|QUEUE_)|^(HOST|PUBLIC_URL|NODE_ENV|REDIS_URL|LOG_LEVEL|SESSION_.*)$/.test(name);
  for (const name of Object.keys(process.env).filter(isOurs)) delete process.env[name];
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: url,
    PORT: String(await findFreePort()),
    VNEID_SANDBOX_PORT: String(await findFreePort()),
  });
  if (queue === 'redis') process.env.REDIS_URL = await startRedis(dataDir, shutdown);
  if (profile) process.env.NODE_OPTIONS = `--import=${PROFILER}`;
}

/**
 * @param {import('../options.mjs').Options} options
 * @param {{ dataDir: string, env: NodeJS.ProcessEnv }} place
 */
async function seed({ people }, place) {
  const args = ['dist/apps/cli/src/main.js', 'prepare', '--size', String(people)];
  const prepare = new Service({ name: 'prepare', args }, place);
  const how = await prepare.start({ onLine: (line) => progress(`  ${line}`) });
  if (how) throw new Failure(`Preparing the database failed (${how}). ${prepare.logTail()}`);
}

/**
 * @param {string} dataDir
 * @param {import('../../../scripts/lib/shutdown.mjs').Shutdown} shutdown
 */
async function startLauncher(dataDir, shutdown) {
  const args = [inProject('test', 'load', 'system', 'launcher.mjs')];
  // Apart from what the launcher itself starts, as it ends everything that an earlier one left behind.
  const launcher = new Service(
    { name: 'launcher', args },
    { dataDir: path.join(dataDir, 'launcher'), env: process.env },
  );
  shutdown.add(
    () => launcher.stop(30_000),
    () => launcher.kill(),
  );
  const started = new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) =>
      reject(new Failure(`The product did not start (${why}). ${launcher.logTail()}`));
    void launcher.start({ onLine: (line) => line === 'ready' && resolve(undefined) }).then(fail);
    setTimeout(() => fail(`not ready after ${READY_MS / 1000} s`), READY_MS).unref();
  });
  await started;
}

/** @param {string} file */
const readPid = (file) => JSON.parse(readFileSync(file, 'utf8')).pid;
