import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildServer } from '../../scripts/lib/build.mjs';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const KEY = Buffer.alloc(32, 7).toString('base64');

/** Runs a command of the operator as a process of its own and gives what it printed. */
export async function runCli(databaseUrl: string, ...words: string[]): Promise<string> {
  await buildServer();
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    DATABASE_URL: databaseUrl,
    CITIZEN_ID_ENCRYPTION_KEY: KEY,
    CITIZEN_ID_INDEX_KEY: KEY,
  };
  const { stdout } = await run(process.execPath, ['dist/apps/cli/src/main.js', ...words], { cwd: projectRoot, env });
  return stdout;
}
