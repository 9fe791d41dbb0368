#!/usr/bin/env node
/**
 * `npm test`: every check the project has. `--only=unit,api` picks stages, `--queue=redis` runs the queue on REDIS_URL.
 */
import { prepareRuntime } from './lib/bootstrap.mjs';
import { reportFailure } from './lib/failure.mjs';

try {
  if (await prepareRuntime(import.meta.url)) {
    const { testProduct } = await import('./lib/test-product.mjs');
    const passed = await testProduct(process.argv.slice(2));
    process.exit(passed ? 0 : 1);
  }
} catch (error) {
  reportFailure(error);
}
