import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No rule of WCAG 2.2 AA, and none of axe's best practice, is broken on the page as it stands. */
export const expectNoBarrier = (page: Page): Promise<void> => check(page, { runOnly: TAGS });

/** The same in forced colours, whose contrast is the system's own; axe reads the colours that were overruled. */
export const expectNoBarrierInForcedColours = (page: Page): Promise<void> =>
  check(page, { runOnly: TAGS, rules: { 'color-contrast': { enabled: false } } });

/** Where only colours have changed, only what hangs on colours is looked at again. */
export const expectColoursReadable = (page: Page): Promise<void> =>
  check(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

/** Where text has grown, only what hangs on sizes is looked at again. */
export const expectTargetsApart = (page: Page): Promise<void> =>
  check(page, { runOnly: { type: 'rule', values: ['target-size'] } });

/** Grey lines that stay as long as they may are looked at as they are. */
const DRAWN_WITHIN_MS = 5_000;

/** What is looked at is a page, not the grey lines before it. */
async function isDrawn(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached();
  const grey = page.locator('[class*=skeleton]:visible').first();
  await grey.waitFor({ state: 'hidden', timeout: DRAWN_WITHIN_MS }).catch(() => undefined);
}

/** axe is put into a page once, however often it looks at it; packages of others in frames are not ours to judge. */
async function check(page: Page, options: RunOptions): Promise<void> {
  await isDrawn(page);
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (wanted) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(wanted);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { ...options, iframes: false, resultTypes: ['violations' as const] },
  );
  expect(found).toEqual([]);
}
