#!/usr/bin/env node
/** `npm run stop`: ends what another terminal, or a killed one, left running. */
import { prepareRuntime } from './lib/bootstrap.mjs';
import { reportFailure } from './lib/failure.mjs';

try {
  if (await prepareRuntime(import.meta.url)) {
    const { loadDotEnv } = await import('./lib/environment.mjs');
    const { dataDir } = await import('./lib/paths.mjs');
    const { stopProduct } = await import('./lib/stop-product.mjs');
    loadDotEnv();
    await stopProduct(dataDir());
    console.log('✔ Đã dừng (stopped)');
  }
} catch (error) {
  reportFailure(error);
}
