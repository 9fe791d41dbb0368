import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { buildServer, buildWeb } from '../../../scripts/lib/build.mjs';
import { ensureDatabase } from '../../../scripts/lib/embedded-postgres.mjs';
import { inProject } from '../../../scripts/lib/paths.mjs';
import { findFreePort } from '../../../scripts/lib/ports.mjs';
import { ensureChromium } from '../../support/chromium.mjs';
import { joinCluster, leaveCluster } from '../../support/cluster-lease.mjs';
import { requireVietnameseFont } from './require-vietnamese-font.mjs';

const PEOPLE = 1_200;
const PATIENCE_MS = 90_000;

/** @param {string} baseUrl @param {() => boolean} hasEnded */
async function untilReady(baseUrl, hasEnded) {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && !hasEnded()) {
    const answer = await fetch(`${baseUrl}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('the product did not become ready');
}

/**
 * @param {string} databaseUrl
 * @returns {Promise<string[]>} `name|YYYY-MM-DD` of adults who have not begun to learn
 */
async function findNewcomers(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`
      select p.full_name || '|' || p.birth_date as newcomer
      from person p
      where p.presence = 'present' and p.birth_precision = 'day' and p.birth_date < '2000-01-01'
        and not exists (select from account a where a.person_id = p.id)
        and not exists (select from enrolment e where e.person_id = p.id)
      order by p.id`);
    return rows.map(({ newcomer }) => newcomer);
  } finally {
    await client.end();
  }
}

/**
 * Starts the product by its own start script on a small made-up commune, on free ports and a database of its own.
 * @returns {Promise<() => Promise<void>>} stops it again
 */
export default async function startProduct() {
  await ensureChromium();
  await requireVietnameseFont();
  await Promise.all([buildServer(), buildWeb()]);
  const databaseUrl = await ensureDatabase(await joinCluster(), `hvstest_browser_${randomBytes(4).toString('hex')}`);
  const [port, sandboxPort] = [await findFreePort(), await findFreePort()];
  const dataDir = mkdtempSync(path.join(tmpdir(), 'hoc-vu-so-'));
  const baseUrl = `http://127.0.0.1:${port}`;
  const key = () => randomBytes(32).toString('base64');
  const env = {
    ...process.env,
    PORT: String(port),
    VNEID_SANDBOX_PORT: String(sandboxPort),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: baseUrl,
    CITIZEN_ID_ENCRYPTION_KEY: key(),
    CITIZEN_ID_INDEX_KEY: key(),
  };
  const cli = inProject('dist', 'apps', 'cli', 'src', 'main.js');
  const seeding = spawnSync(process.execPath, [cli, 'prepare', '--size', String(PEOPLE)], { env, encoding: 'utf8' });
  if (seeding.status !== 0) throw new Error(`the seed failed: ${seeding.stdout}${seeding.stderr}`);
  const product = spawn(process.execPath, [inProject('scripts', 'start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  product.stdout.on('data', (text) => (output += text));
  product.stderr.on('data', (text) => (output += text));
  try {
    await untilReady(baseUrl, () => product.exitCode !== null);
  } catch (error) {
    product.kill('SIGKILL');
    throw new Error(`${error.message}:\n${output}`, { cause: error });
  }
  process.env.HVS_BASE_URL = baseUrl;
  process.env.HVS_SANDBOX_URL = `http://127.0.0.1:${sandboxPort}`;
  process.env.HVS_SIGN_IN_GUIDE = readFileSync(path.join(dataDir, 'sign-in-guide.json'), 'utf8');
  process.env.HVS_NEWCOMERS = JSON.stringify(await findNewcomers(databaseUrl));
  process.env.HVS_VNEID_PEOPLE = path.join(dataDir, 'vneid-sandbox', 'people.jsonl');
  return async () => {
    const ended = new Promise((resolve) => product.once('close', resolve));
    product.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
    await leaveCluster();
  };
}
