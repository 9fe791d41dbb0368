import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './test/browser/support/launch-options.mjs';

/** Browser tests: one phone of 360 px, Vietnamese, on the whole product as `npm start` runs it. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.browser.ts',
  outputDir: 'dist/test-reports/browser',
  // While tests are being written, a product that is already running may be named by these variables.
  globalSetup: process.env.HVS_BASE_URL ? undefined : './test/browser/support/start-product.mjs',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Galaxy S9+'],
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    screenshot: 'only-on-failure',
    // Each test is a first visit; to fetch the whole app for the next one belongs to the tests of being without a network.
    serviceWorkers: 'block',
    launchOptions,
  },
});
