#!/usr/bin/env node
/** `npm run reset`: stops the product and deletes its data, after asking; `--yes` answers in advance. */
import { prepareRuntime } from './lib/bootstrap.mjs';
import { reportFailure } from './lib/failure.mjs';

try {
  if (await prepareRuntime(import.meta.url)) {
    const { resetProduct } = await import('./lib/reset-product.mjs');
    await resetProduct({ agreed: process.argv.includes('--yes') });
  }
} catch (error) {
  reportFailure(error);
}
