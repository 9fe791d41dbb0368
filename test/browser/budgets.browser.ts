import type { Page, Response } from '@playwright/test';
import { signIn } from './support/sign-in.js';
import { heading, SAFETY_COURSE } from './support/study.js';
import { expect, test } from './support/test.js';

const KIB = 1024;

interface Fetched {
  name: string;
  type: string;
  bytes: number;
  encoding: string;
}

/** Everything the pages of a context fetch, with the bytes of the body as they came over the line. */
function watch(page: Page): () => Promise<Fetched[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return () =>
    Promise.all(
      responses.map(async (response) => ({
        name: new URL(response.url()).pathname,
        type: response.request().resourceType(),
        bytes: (await response.request().sizes()).responseBodySize,
        encoding: (await response.headerValue('content-encoding')) ?? '',
      })),
    );
}

const bytesOf = (fetched: readonly Fetched[], type: string): number =>
  fetched.filter((one) => one.type === type).reduce((sum, { bytes }) => sum + bytes, 0);

test('the first visit stays within its budget of bytes', async ({ page }) => {
  const fetched = watch(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  const all = await fetched();
  expect(bytesOf(all, 'document')).toBeGreaterThan(0);
  expect(bytesOf(all, 'document') + bytesOf(all, 'stylesheet')).toBeLessThanOrEqual(6 * KIB);
  expect(bytesOf(all, 'script')).toBeGreaterThan(0);
  expect(bytesOf(all, 'script')).toBeLessThanOrEqual(90 * KIB);
  expect(bytesOf(all, 'font')).toBe(0);
  const compressed = all.filter(({ type, bytes }) => ['document', 'script'].includes(type) && bytes > KIB);
  expect(compressed.filter(({ encoding }) => encoding !== 'br')).toEqual([]);
});

test('a lesson adds little to the first visit', async ({ page, newcomer, browser }) => {
  const first = watch(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  const known = new Set((await first()).map(({ name }) => name));
  await signIn(page, newcomer);
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const lesson = await context.newPage();
  const fetched = watch(lesson);
  await lesson.goto(`${new URL(page.url()).origin}/khoa-hoc/${SAFETY_COURSE}/bai/ma-otp`, { waitUntil: 'networkidle' });
  await expect(heading(lesson)).toBeVisible();
  const extra = (await fetched()).filter(({ name }) => !known.has(name));
  expect(bytesOf(extra, 'script') + bytesOf(extra, 'stylesheet')).toBeLessThanOrEqual(25 * KIB);
  expect(bytesOf(extra, 'font')).toBe(0);
  await context.close();
});

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false });

  test('the welcome is already there to read', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page)).toHaveText('Học kỹ năng số, mỗi ngày một bài ngắn');
    await expect(page.getByRole('link', { name: 'Đăng nhập bằng VNeID' })).toBeVisible();
  });
});
