import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer, buildWeb } from './build.mjs';
import { ensureDatabase, ensurePostgres, requestStop } from './embedded-postgres.mjs';
import { serviceEnvironment } from './environment.mjs';
import { Failure } from './failure.mjs';
import { tryLock } from './lock.mjs';
import { readable } from './paths.mjs';
import { isFree } from './ports.mjs';
import { endLeftovers, isAlive } from './process-identity.mjs';
import { Service } from './service.mjs';
import { Supervisor } from './supervisor.mjs';

const DATABASE = 'hocvuso';
const EARLIER_START_PATIENCE = 8000;
const READY_DEADLINE = 90_000;

/**
 * @typedef {object} Running
 * @property {Supervisor} supervisor
 * @property {string} databaseUrl
 */

/**
 * Everything from a built or unbuilt tree to services that answer. What it starts is undone by `shutdown`.
 * @param {import('./environment.mjs').Settings} settings
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @param {{ web: boolean }} parts whether to build the web app (the development server does it by itself)
 * @returns {Promise<Running>}
 * @throws {Failure}
 */
export async function launch(settings, shutdown, { web }) {
  await takeDataFolder(settings.dataDir, shutdown);
  await requireFreePorts(settings);
  const database = openDatabase(settings, shutdown);
  await Promise.all([database, say('máy chủ (server)', buildServer()), web && say('trang web (web)', buildWeb())]);
  const { url, pid } = await database;
  const place = { dataDir: settings.dataDir, env: serviceEnvironment(settings, url) };
  await prepareData(place, shutdown);
  const services = definitions(settings).map((definition) => new Service(definition, place));
  const supervisor = new Supervisor(services, (failure) => void shutdown.fail(failure));
  shutdown.add(
    () => supervisor.stopAll(),
    () => supervisor.killAll(),
  );
  await supervisor.startAll(READY_DEADLINE);
  if (pid) void watchPostgres(settings, shutdown, { pid, url });
  return { supervisor, databaseUrl: url };
}

/**
 * One launcher per data folder; what a killed one left running is ended first.
 * @param {string} dataDir
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 */
async function takeDataFolder(dataDir, shutdown) {
  const file = path.join(dataDir, 'run', 'start.lock');
  const patience = Date.now() + EARLIER_START_PATIENCE;
  let lock = tryLock(file);
  if (!lock.taken) console.log(`• Chờ lần chạy trước dừng hẳn (waiting for process ${lock.holder} to stop) …`);
  while (!lock.taken && Date.now() < patience) {
    await sleep(200);
    lock = tryLock(file);
  }
  if (!lock.taken) {
    throw new Failure(
      `Học Vụ Số đang chạy rồi (tiến trình ${lock.holder}). Dừng bằng Ctrl-C ở cửa sổ kia hoặc lệnh: npm run stop\n` +
        `  Already running on ${readable(dataDir)}. Stop it, or start a second one with other PORT, VNEID_SANDBOX_PORT and DATA_DIR.`,
    );
  }
  shutdown.add(lock.release, lock.release);
  const ended = await endLeftovers(path.dirname(file));
  if (ended.length) console.log(`• Đã dọn phần sót của lần chạy trước (ended leftovers): ${ended.join(', ')}`);
}

/** @param {import('./environment.mjs').Settings} settings */
async function requireFreePorts({ port, host, sandboxPort }) {
  const wanted = [['PORT', port, host], ...(sandboxPort ? [['VNEID_SANDBOX_PORT', sandboxPort, '127.0.0.1']] : [])];
  for (const [name, number, address] of wanted) {
    if (await isFree(Number(number), String(address))) continue;
    throw new Failure(
      `Cổng ${number} đang có chương trình khác dùng. Đặt biến ${name} sang số khác, ví dụ: ${name}=${Number(number) + 100} npm start\n` +
        `  Port ${number} is in use by another program. Set ${name}.`,
    );
  }
}

/**
 * @param {import('./environment.mjs').Settings} settings
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @returns {Promise<{ url: string, pid?: number }>}
 */
async function openDatabase({ databaseUrl, dataDir }, shutdown) {
  if (databaseUrl) return { url: databaseUrl };
  /** @type {Promise<import('./embedded-postgres.mjs').EmbeddedPostgres> | undefined} */
  let starting;
  const dir = path.join(dataDir, 'postgres');
  shutdown.add(
    () => starting?.then((server) => server.stop()).catch(() => {}),
    () => requestStop(dir),
  );
  starting = ensurePostgres({ dir });
  const server = await starting;
  console.log(`• PostgreSQL 18 ${server.started ? 'đã khởi động (started)' : 'đang chạy sẵn, dùng lại (adopted)'}`);
  return { url: await ensureDatabase(server.url, DATABASE), pid: server.pid };
}

/**
 * @param {string} what
 * @param {Promise<boolean>} building
 */
async function say(what, building) {
  const started = Date.now();
  if (await building) console.log(`• Đã dựng ${what} trong ${((Date.now() - started) / 1000).toFixed(1)} giây (built)`);
}

/**
 * Migrates, and seeds an empty database.
 * @param {{ dataDir: string, env: NodeJS.ProcessEnv }} place
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 */
async function prepareData(place, shutdown) {
  const prepare = new Service({ name: 'prepare', args: ['dist/apps/cli/src/main.js', 'prepare'] }, place);
  shutdown.add(
    () => prepare.stop(5000),
    () => prepare.kill(),
  );
  const how = await prepare.start({ onLine: (line) => console.log(`  ${line}`) });
  if (how) {
    throw new Failure(`Không chuẩn bị được dữ liệu / preparing the database failed (${how}). ${prepare.logTail()}`);
  }
}

/**
 * Without a bound Node lets the heap grow as long as the machine has memory; too small a one costs a quarter of the CPU.
 * docs/performance.md has the figures.
 * @param {number} megabytes of objects that live on
 * @param {number} [young] megabytes of half the space for new ones
 */
const heapOf = (megabytes, young = 8) => [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${young}`];

/**
 * @param {import('./environment.mjs').Settings} settings
 * @returns {import('./service.mjs').ServiceDefinition[]}
 */
function definitions({ host, port, sandboxPort }) {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const sandbox = {
    name: 'vneid-sandbox',
    args: [...heapOf(64), 'dist/apps/vneid-sandbox/src/main.js'],
    healthUrl: `http://127.0.0.1:${sandboxPort}/sandbox/health`,
  };
  return [
    ...(sandboxPort ? [sandbox] : []),
    // Its answer covers the worker too: it asks for the worker's heartbeat.
    {
      name: 'api',
      args: [...heapOf(192, 32), 'dist/apps/api/src/main.js'],
      healthUrl: `http://${reachable}:${port}/api/health/ready`,
    },
    { name: 'worker', args: [...heapOf(320), 'dist/apps/worker/src/main.js'] },
  ];
}

/**
 * Starts the database again when it dies; services reconnect by themselves as long as its address stays.
 * @param {import('./environment.mjs').Settings} settings
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @param {{ pid: number, url: string }} running
 */
async function watchPostgres({ dataDir }, shutdown, { pid, url }) {
  let current = pid;
  while (!shutdown.hasBegun) {
    await sleep(1000);
    if (isAlive(current) || shutdown.hasBegun) continue;
    console.log('• PostgreSQL đã dừng đột ngột, đang chạy lại (restarting)');
    try {
      const server = await ensurePostgres({ dir: path.join(dataDir, 'postgres') });
      current = server.pid;
      if (new URL(server.url).port !== new URL(url).port)
        throw new Failure(`PostgreSQL: cổng đã đổi / its port changed. npm start`);
    } catch (failure) {
      await shutdown.fail(failure);
    }
  }
}
