import { expectNoBarrier } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const BANK = '/bien-soan/cau-hoi';

test('a trainer writes a question, tries it as a learner, edits it and retires it, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, castMember('Giảng viên'), BANK);
  await page.goto(BANK);
  await expect(heading(page)).toHaveText('Ngân hàng câu hỏi');
  await expectNoBarrier(page);

  await test.step('the bank is searched without accents', async () => {
    await page.getByLabel('Tìm chữ').fill('cuoc goi la');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByRole('link', { name: /nhận một cuộc gọi lạ/ }).click();
    await expect(heading(page)).toContainText('nhận một cuộc gọi lạ');
  });

  await test.step('a talk goes on message by message, by keyboard', async () => {
    await page.getByRole('button', { name: 'Dạ, thế tôi phải làm gì ạ?' }).press('Enter');
    await expect(page.locator(':focus')).toContainText('Bác chuyển hết tiền');
    await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    await page.getByRole('button', { name: /trụ sở Công an xã/ }).press('Enter');
    await expect(page.getByText('Câu chuyện dừng ở đây.')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('what is missing is said at its place', async () => {
    await page.goto(`${BANK}/moi`);
    await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
    await expect(page.getByRole('alert')).toContainText('chỗ chưa đúng');
    await page.getByLabel('Loại câu hỏi').selectOption('ordering');
    await page.getByLabel('Câu hỏi', { exact: true }).fill('Xếp các bước rút tiền ở cây ATM.');
    await page.getByLabel('Lời giải thích').fill('Che tay khi bấm mã.');
    for (const [place, step] of ['Đưa thẻ vào máy', 'Bấm mã PIN', 'Nhận tiền và thẻ'].entries())
      await page
        .getByRole('group', { name: `Bước ${place + 1}` })
        .getByLabel('Chữ')
        .fill(step);
    await page.reload();
    await expect(page.getByLabel('Câu hỏi', { exact: true })).toHaveValue('Xếp các bước rút tiền ở cây ATM.');
    await expectNoBarrier(page);
  });

  await test.step('items are ordered by keyboard and keep the focus', async () => {
    const down = page.getByRole('button', { name: 'Đưa «Đưa thẻ vào máy» xuống' });
    await down.press('Enter');
    await expect(page.getByText('«Đưa thẻ vào máy» nay ở vị trí 2 trên 3.')).toBeAttached();
    await expect(down).toBeFocused();
    await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
    await expect(heading(page)).toHaveText('Xếp các bước rút tiền ở cây ATM.');
  });

  await test.step('an edit is a further version, and the former can be seen', async () => {
    await page.getByRole('link', { name: 'Sửa câu hỏi' }).click();
    await page.getByLabel('Lời giải thích').fill('Luôn che tay khi bấm mã PIN.');
    await page.getByRole('button', { name: 'Lưu thành bản số 2' }).click();
    await page.getByRole('button', { name: 'Xem bản số 1' }).click();
    await expect(page.getByText('Che tay khi bấm mã.', { exact: true })).toBeVisible();
  });

  await test.step('a retired question says so and comes back', async () => {
    await page.getByLabel('Lý do').fill('Trùng với câu khác');
    await page.getByRole('button', { name: 'Ngừng dùng câu hỏi' }).click();
    await expect(page.getByText('Câu hỏi này đã ngừng dùng')).toBeVisible();
    await page.getByRole('button', { name: 'Đưa câu hỏi vào dùng lại' }).click();
    await expect(page.getByRole('link', { name: 'Sửa câu hỏi' })).toBeVisible();
  });
});
