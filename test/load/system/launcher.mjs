/** The launcher of `npm start` without the web app: what it starts and what it weighs are the same. */
import { readSettings } from '../../../scripts/lib/environment.mjs';
import { launch } from '../../../scripts/lib/launcher.mjs';
import { Shutdown } from '../../../scripts/lib/shutdown.mjs';

const shutdown = new Shutdown();
try {
  await launch(readSettings(), shutdown, { web: false });
  console.log('ready');
  setInterval(() => {}, 60_000);
} catch (failure) {
  await shutdown.fail(failure);
}
