import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { loadDotEnv, readSettings } from './environment.mjs';
import { Failure } from './failure.mjs';
import { launch } from './launcher.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { isFree } from './ports.mjs';
import { watchServerSources } from './server-watch.mjs';
import { Shutdown } from './shutdown.mjs';
import { welcome } from './welcome.mjs';

const VITE_PORT = 5173;

/**
 * @param {number} startedAt milliseconds of the clock when the person pressed Enter
 */
export async function develop(startedAt) {
  loadDotEnv();
  const hasWeb = ['js', 'mjs', 'ts', 'mts'].some((type) => existsSync(inProject('apps', 'web', `vite.config.${type}`)));
  const webUrl = hasWeb ? `http://127.0.0.1:${VITE_PORT}` : undefined;
  const settings = readSettings({ publicUrl: webUrl });
  const shutdown = new Shutdown();
  try {
    if (hasWeb) await startVite(shutdown, settings.port);
    const { supervisor, databaseUrl } = await launch(settings, shutdown, { web: !hasWeb });
    if (shutdown.hasBegun) return;
    const stopWatching = watchServerSources((isAffected) => supervisor.restart(({ name }) => isAffected(name)));
    shutdown.add(stopWatching);
    console.log(welcome(settings, { databaseUrl, seconds: (Date.now() - startedAt) / 1000, webUrl }));
  } catch (failure) {
    await shutdown.fail(failure);
  }
}

/**
 * @param {Shutdown} shutdown
 * @param {number} apiPort where `/api` is passed on to
 */
async function startVite(shutdown, apiPort) {
  if (!(await isFree(VITE_PORT))) {
    throw new Failure(
      `Cổng ${VITE_PORT} của Vite đang bận. Dừng chương trình đang dùng cổng này / Vite's port is in use.`,
    );
  }
  const args = ['node_modules/vite/bin/vite.js', 'apps/web', '--port', String(VITE_PORT), '--strictPort'];
  const vite = spawn(process.execPath, [...args, '--host', '127.0.0.1', '--clearScreen', 'false'], {
    cwd: projectRoot,
    env: { ...process.env, API_URL: `http://127.0.0.1:${apiPort}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  shutdown.add(() => vite.kill('SIGTERM'));
  vite.on('exit', (code) => void shutdown.fail(new Failure(`Vite đã dừng / ended (${code}).`)));
}
