#!/usr/bin/env node
/**
 * `npm start`: from a fresh clone to a running product. Only Node built-ins are used until the dependencies are there.
 */
import { prepareRuntime } from './lib/bootstrap.mjs';
import { reportFailure } from './lib/failure.mjs';

const startedAt = Date.now();

try {
  if (await prepareRuntime(import.meta.url)) {
    const { start } = await import('./lib/start-product.mjs');
    await start(startedAt);
  }
} catch (error) {
  reportFailure(error);
}
