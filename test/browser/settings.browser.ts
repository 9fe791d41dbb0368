import { expectNoBarrier } from './support/axe.js';
import { enter } from './support/keyboard.js';
import { product } from './support/product.js';
import { signIn, signOut } from './support/sign-in.js';
import { heading, SERVICES_COURSE } from './support/study.js';
import { expect, type Page, test } from './support/test.js';
import { takeNewcomer } from './support/vneid-people.js';

const html = (page: Page) => page.locator('html');
const sizeOfText = (page: Page): Promise<number> =>
  page.evaluate<number>('Number.parseFloat(getComputedStyle(document.body).fontSize)');

/** Of whoever is signed in; the menu is there once the script has taken the page over. */
async function openSettings(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Các trang' })).toBeVisible();
  await page.getByRole('button', { name: 'Cài đặt' }).click();
  await expect(page.getByRole('dialog', { name: 'Cài đặt cho dễ đọc' })).toBeVisible();
}

test('text, colours and the way to learn are one tap away, hold on the device, and come along to another', async ({
  page,
  newcomer,
  browser,
}) => {
  const lesson = `/khoa-hoc/${SERVICES_COURSE}/bai/cong-dich-vu-cong-la-gi`;
  await test.step('before anybody signs in, by keyboard alone', async () => {
    await page.goto('/');
    const usual = await sizeOfText(page);
    await enter(page, page.getByRole('button', { name: 'Cài đặt' }));
    await expectNoBarrier(page);
    await page.getByLabel('To gấp đôi').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('Tương phản cao').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await sizeOfText(page)).toBe(usual * 2);
    await expect(html(page)).toHaveAttribute('data-theme', 'contrast');
    await expectNoBarrier(page);
  });

  await test.step('nothing runs over the edge of a narrow phone, and a reload keeps it', async () => {
    for (const path of ['/', '/khoa-hoc', '/dang-nhap']) {
      await page.goto(path);
      await expect(heading(page)).toBeVisible();
      await expect(html(page)).toHaveAttribute('data-text', '200');
      expect(await html(page).evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });

  await test.step('with the account afterwards, lessons open easy to read and fetch no picture unasked', async () => {
    await signIn(page, newcomer);
    await openSettings(page);
    const saved = page.waitForResponse(
      (answer) => answer.url().endsWith('/display-settings') && answer.request().method() === 'PUT',
    );
    await page.getByLabel('Ưu tiên bản dễ hiểu').check();
    await saved;
    const both = page.waitForResponse(
      (answer) => answer.url().endsWith('/display-settings') && answer.request().method() === 'PUT',
    );
    await page.getByLabel('Tiết kiệm dữ liệu mạng').check();
    await both;
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await page.goto(lesson);
    await expect(page.getByRole('radio', { name: 'Đọc dễ hiểu' })).toBeChecked();
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
    await page
      .getByRole('button', { name: /^Tải và xem hình \(\d+ KB\)$/ })
      .first()
      .click();
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(1);
    expect(await html(page).evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(360);
    await expectNoBarrier(page);
  });

  await test.step('the language comes along too, and the last choice can be undone by itself', async () => {
    const saved = page.waitForResponse(
      (answer) => answer.url().endsWith('/display-settings') && answer.request().method() === 'PUT',
    );
    await page.getByRole('button', { name: 'English' }).click();
    await saved;
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Light', { exact: true }).check();
    await expect(html(page)).toHaveAttribute('data-theme', 'light');
    await page.getByRole('button', { name: 'Undo the last choice' }).click();
    await expect(html(page)).toHaveAttribute('data-theme', 'contrast');
    await page.keyboard.press('Escape');
  });

  await test.step('on another device it is as on the first, and one tap brings the usual back', async () => {
    const context = await browser.newContext({ baseURL: product.url });
    const other = await context.newPage();
    await signIn(other, newcomer);
    await expect(html(other)).toHaveAttribute('data-theme', 'contrast');
    await expect(html(other)).toHaveAttribute('data-text', '200');
    await expect(html(other)).toHaveAttribute('lang', 'en');
    await other.getByRole('button', { name: 'Tiếng Việt' }).click();
    await openSettings(other);
    await other.getByRole('button', { name: 'Trở lại như ban đầu' }).click();
    await expect(html(other)).toHaveAttribute('data-text', '100');
    await context.close();
  });
});

test('on a shared phone one person’s settings never become those of the next', async ({ page, newcomer }) => {
  await signIn(page, newcomer);
  await openSettings(page);
  const saved = page.waitForResponse(
    (answer) => answer.url().endsWith('/display-settings') && answer.request().method() === 'PUT',
  );
  await page.getByLabel('To gấp đôi').check();
  await saved;
  await page.keyboard.press('Escape');
  await signOut(page);
  await expect(page.getByRole('link', { name: 'Đăng nhập' }).first()).toBeVisible();
  await signIn(page, takeNewcomer());
  await expect(page.getByRole('button', { name: 'Cài đặt' })).toBeVisible();
  const kept = await page.request.get('/api/learner/display-settings');
  expect(await kept.json()).toEqual({ kept: null });
});
