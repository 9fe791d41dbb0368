import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '../support/index.js';
import { copiesOf, readDockerfile, type Stage, startCommandOf, variablesOf } from './dockerfile.js';

const root = path.join(import.meta.dirname, '../..');
const image = mkdtempSync(path.join(tmpdir(), 'hvs-image-'));
const stage = readDockerfile(path.join(root, 'docker/Dockerfile')).at(-1) as Stage;
let server: ChildProcess | undefined;

beforeAll(() => {
  const script = `const { buildServer } = await import('./scripts/lib/build.mjs'); await buildServer();`;
  const build = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  expect([build.status, build.stderr]).toEqual([0, expect.any(String)]);
  for (const { sources, target } of copiesOf(stage)) copyIntoImage(sources[0] ?? '', target);
  mkdirSync(path.join(image, 'data'));
}, 120_000);

afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(image, { recursive: true, force: true });
});

/** `/app/…` of the build stage is this tree; the packages are those that pruning leaves, by links. */
function copyIntoImage(source: string, target: string): void {
  const from = path.join(root, source.replace('/app/', ''));
  const to = path.join(image, target);
  if (path.basename(source) === 'node_modules') linkProductionPackages(to);
  else cpSync(from, to, { recursive: true, filter: (file) => !/dist\/(test-reports|web)(\/|$)/.test(file) });
}

function linkProductionPackages(folder: string): void {
  interface Locked {
    dev?: boolean;
    optional?: boolean;
    devOptional?: boolean;
  }
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  for (const [place, { dev, optional, devOptional }] of Object.entries(lock.packages)) {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
    if (!name || dev || optional || devOptional) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    symlinkSync(path.join(root, place), path.join(folder, name));
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

/** What the image sets, at the place where it lies here, and what compose adds. */
async function environment(port: number): Promise<NodeJS.ProcessEnv> {
  const inImage = Object.entries(variablesOf(stage)).map(([name, value]): [string, string] => [
    name,
    value.replace(/^\/app(\/|$)/, `${image}/`).replace(/^\/data/, `${image}/data`),
  ]);
  return {
    ...Object.fromEntries(inImage),
    PORT: String(port),
    DATABASE_URL: await createTestDatabase(),
    CITIZEN_ID_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    CITIZEN_ID_INDEX_KEY: randomBytes(32).toString('base64'),
  };
}

/** Settles with what the process said so far, once it says `words` or ends. */
function heard(child: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: Buffer) => {
        said += String(text);
        if (said.includes(words)) resolve(said);
      });
    }
    child.once('close', () => resolve(said));
  });
}

it('the image starts outside a container with production packages alone, answers, and stops when told', async () => {
  const port = await freePort();
  const [program = '', ...args] = startCommandOf(stage);
  expect(program).toBe('node');
  server = spawn(process.execPath, args, { cwd: image, env: await environment(port) });
  const exit = once(server, 'exit');
  expect(await heard(server, 'api ready')).toContain('api ready');
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/live`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'live' }]);
  server.kill('SIGTERM');
  const [code, signal] = (await exit) as [number | null, string | null];
  expect(code === 0 || signal === 'SIGTERM').toBe(true);
}, 60_000);
