import { officerAtWork } from './support/desk.js';
import { openMenu } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';

test('a confirmation that was recorded by mistake is taken back with a reason', async ({ page, newcomer }) => {
  await officerAtWork(page);
  await page.goto('/cong-an/tim');
  await page.getByLabel('Số định danh cá nhân').fill(newcomer.citizenId);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: newcomer.name }).click();
  await expect(heading(page)).toHaveText(newcomer.name);

  await page.locator('summary', { hasText: 'Ghi nhận bằng tay' }).click();
  await page.getByRole('button', { name: 'Ghi nhận đã xác nhận trên VNeID' }).click();
  await expect(page.getByText('Đã ghi nhận xác nhận trên VNeID ngày')).toBeVisible();

  await page.locator('summary', { hasText: 'Thu hồi xác nhận này' }).click();
  await page.getByRole('button', { name: 'Thu hồi xác nhận' }).click();
  await expect(page.getByRole('link', { name: 'Hãy ghi lý do, ít nhất 5 chữ cái' })).toBeVisible();
  await page.getByLabel('Lý do thu hồi xác nhận').fill('Ghi nhầm người cùng tên');
  await page.getByRole('button', { name: 'Thu hồi xác nhận' }).click();
  await expect(page.getByText('Đã thu hồi xác nhận.')).toBeVisible();
  await page.reload();
  await expect(page.locator('summary', { hasText: 'Ghi nhận bằng tay' })).toBeVisible();
});

test('the desk and the menu say how much evidence waits for a second person', async ({ page }) => {
  await officerAtWork(page);
  const counted = page.getByRole('main').getByRole('link', { name: /^Minh chứng chờ người thứ hai kiểm/ });
  const waiting = Number((await counted.innerText()).match(/\d+$/)?.[0]);
  expect(waiting).toBeGreaterThan(0);
  await openMenu(page);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Minh chứng chờ kiểm.\(\d+\)$/ })
    .click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test('people of the whole commune are listed hamlet by hamlet', async ({ page }) => {
  await officerAtWork(page);
  await page.goto('/cong-an/dinh-danh');
  await page.getByRole('button', { name: /Chưa biết, Cộng$/ }).click();
  await expect(page.getByRole('heading', { name: 'Chưa biết: cả xã' })).toBeFocused();
  await page.getByLabel('Thôn', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Xem danh sách' }).click();
  await expect(page.getByRole('heading', { name: /^Chưa biết: (?!cả xã)/ })).toBeFocused();
});
