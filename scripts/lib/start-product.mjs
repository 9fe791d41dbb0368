import { loadDotEnv, readSettings } from './environment.mjs';
import { launch } from './launcher.mjs';
import { Shutdown } from './shutdown.mjs';
import { welcome } from './welcome.mjs';

/**
 * Starts everything and stays until it is told to stop.
 * @param {number} startedAt milliseconds of the clock when the person pressed Enter
 */
export async function start(startedAt) {
  loadDotEnv();
  const settings = readSettings();
  const shutdown = new Shutdown();
  try {
    const { databaseUrl } = await launch(settings, shutdown, { web: true });
    if (shutdown.hasBegun) return;
    console.log(welcome(settings, { databaseUrl, seconds: (Date.now() - startedAt) / 1000 }));
    keepRunning();
  } catch (failure) {
    await shutdown.fail(failure);
  }
}

/** With DATABASE_URL set no timer of ours is left; the children alone keep the process, and they may all be restarting. */
const keepRunning = () => setInterval(() => {}, 60_000);
