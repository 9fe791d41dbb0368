#!/usr/bin/env node
/** `npm run dev`: the product with services that restart when their code changes, and the web app with hot reload. */
import { prepareRuntime } from './lib/bootstrap.mjs';
import { reportFailure } from './lib/failure.mjs';

const startedAt = Date.now();

try {
  if (await prepareRuntime(import.meta.url)) {
    const { develop } = await import('./lib/develop.mjs');
    await develop(startedAt);
  }
} catch (error) {
  reportFailure(error);
}
