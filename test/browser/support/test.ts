import { type BrowserContext, type ConsoleMessage, type Page, test as base } from '@playwright/test';
import { product } from './product.js';
import { takeNewcomer, type VneidPerson } from './vneid-people.js';

interface Given {
  /** An adult of the register who begins with this test. */
  newcomer: VneidPerson;
  /** Complaints of the browser during the test: errors on the console, breaches of the content security policy. */
  complaints: string[];
  /** Complaints a test provokes on purpose. */
  expectedComplaints: RegExp;
}

const REFUSED_REQUEST = /Failed to load resource/;

/** Tells into `complaints` whatever a page, or every page of a context, complains about. */
export function listen(from: BrowserContext | Page, complaints: string[]): void {
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  };
  if ('newPage' in from) {
    from.on('console', onConsole);
    from.on('weberror', (error) => complaints.push(String(error.error().stack)));
  } else {
    from.on('console', onConsole);
    from.on('pageerror', (error) => complaints.push(String(error.stack)));
  }
}

/** The test of Playwright at the running product; a page that complains on the console fails its test. */
export const test = base.extend<Given>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  baseURL: async ({}, use) => use(product.url),
  // oxlint-disable-next-line no-empty-pattern
  newcomer: async ({}, use) => use(takeNewcomer()),
  expectedComplaints: [REFUSED_REQUEST, { option: true }],
  complaints: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = [];
      listen(context, complaints);
      await use(complaints);
      base.expect(complaints.filter((complaint) => !expectedComplaints.test(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
export type { Page };
