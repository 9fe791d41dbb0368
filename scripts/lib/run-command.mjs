import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildServer } from './build.mjs';
import { ensureDatabase, ensurePostgres } from './embedded-postgres.mjs';
import { loadDotEnv, readSettings, serviceEnvironment } from './environment.mjs';
import { inProject } from './paths.mjs';

const WITHOUT_DATABASE = ['code', 'config'];

/**
 * Runs one command of apps/cli at this terminal.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runCommand(args) {
  loadDotEnv();
  await buildServer();
  if (WITHOUT_DATABASE.includes(args[0] ?? '')) return attend(args, process.env);
  const settings = readSettings();
  const server = settings.databaseUrl
    ? undefined
    : await ensurePostgres({ dir: path.join(settings.dataDir, 'postgres') });
  try {
    const url = settings.databaseUrl ?? (await ensureDatabase(server?.url ?? '', 'hocvuso'));
    return await attend(args, serviceEnvironment(settings, url));
  } finally {
    if (server?.started) await server.stop();
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function attend(args, env) {
  return new Promise((resolve, reject) => {
    const main = inProject('dist', 'apps', 'cli', 'src', 'main.js');
    const child = spawn(process.execPath, ['--enable-source-maps', main, ...args], { env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
