#!/usr/bin/env node
/**
 * `npm run bench [name…] [-- --quick --people=30000 --queue=redis --keep --profile]`: how fast the product is on this machine,
 * measured on a database of its own. See docs/performance.md.
 */
import { prepareRuntime } from './lib/bootstrap.mjs';
import { reportFailure } from './lib/failure.mjs';

try {
  if (await prepareRuntime(import.meta.url)) {
    const { bench } = await import('../test/load/bench.mjs');
    await bench(process.argv.slice(2));
  }
} catch (error) {
  reportFailure(error);
}
