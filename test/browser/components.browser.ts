import { expectNoBarrier } from './support/axe.js';
import { enter, tabTo } from './support/keyboard.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';

test('every component is used by keyboard alone, and says what is wrong', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/can-bo/giao-dien');
  await expect(heading(page)).toHaveText('Các thành phần giao diện');

  await test.step('a button is pressed by Enter and by Space; one that waits keeps its place and does nothing', async () => {
    await enter(page, page.getByRole('button', { name: 'Việc chính' }));
    await tabTo(page, page.getByRole('button', { name: 'Việc phụ' }));
    await page.keyboard.press('Space');
    await expect(page.getByText('Số lần đã bấm: 2')).toBeVisible();
    await enter(page, page.getByRole('button', { name: 'Đang gửi…' }));
    await expect(page.getByRole('button', { name: 'Đang gửi…' })).toBeFocused();
    await expect(page.getByText('Số lần đã bấm: 2')).toBeVisible();
  });

  await test.step('a form sent empty leads from each fault to its field', async () => {
    await enter(page, page.getByRole('button', { name: 'Gửi thử' }));
    const summary = page.getByRole('alert').filter({ hasText: 'Có lỗi cần sửa' });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Lỗi: /);
    await expect(summary.getByRole('link')).toHaveCount(4);
    await expectNoBarrier(page);
    for (const [fault, field] of [
      ['Hãy ghi họ tên', 'Họ và tên'],
      ['Hãy chọn thôn', 'Thôn'],
      ['Hãy kể việc cần giúp', 'Cần giúp việc gì'],
      ['Hãy chọn một cách', /^Đến nhà/],
    ] as const) {
      await summary.getByRole('link', { name: fault }).press('Enter');
      await expect(page.getByLabel(field, { exact: true }).or(page.getByRole('radio', { name: field }))).toBeFocused();
    }
  });

  await test.step('the arrow keys choose; what is whole is sent, and the answer takes the focus', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Gọi điện' })).toBeChecked();
    await page.getByLabel('Họ và tên').fill('Vũ Thị Mùi');
    await page.getByLabel('Thôn', { exact: true }).selectOption('Sặt');
    await page.getByLabel('Cần giúp việc gì').fill('Mở thư điện tử');
    await enter(page, page.getByRole('button', { name: 'Gửi thử' }));
    await expect(page.getByRole('status').filter({ hasText: 'Đã gửi.' })).toBeFocused();
    await expect(page).toHaveTitle(/^Các thành phần/);
    await expectNoBarrier(page);
  });
});

test('on paper there is what is to be read, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/khoa-hoc/an-toan-tren-mang-cho-nguoi-cao-tuoi/bai/ma-otp');
  await expect(page.getByText(/^Nhiều người mất tiền/)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tôi đã học xong bài này' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Nghe trang này' })).toBeHidden();
});
