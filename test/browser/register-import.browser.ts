import type { Page } from '@playwright/test';
import { registerFile } from './support/register-file.js';
import { signIn, signInWithCard } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const NAME = 'Trần Thị Lụa Mới';
const ROWS = [
  [NAME, '02/03/1956', 'Nữ', '030156990778', 'Hồ Liễn'],
  ['Trần Văn Lợi Mới', '05/06/1951', 'Nam', '030051990779', 'Hồ Liễn'],
  ['Trần Văn Sai Ngày', '99/03/1966', 'Nam', '', 'Hồ Liễn'],
  ['Trần Văn Sai Thôn', '01/03/1966', 'Nam', '', 'Thôn Không Có'],
];

/** The number beside a word in the counts of an import. */
const count = (page: Page, word: string) =>
  page.getByRole('main').locator('dt', { hasText: word }).locator('xpath=following-sibling::dd[1]');

async function send(page: Page): Promise<void> {
  await page.goto('/quan-tri/nhap-so-dan-cu');
  await page.getByLabel('Tệp sổ dân cư (.xlsx)').setInputFiles(await registerFile(ROWS, 'sổ dân cư tháng 11.xlsx'));
  await page.getByRole('button', { name: 'Gửi tệp' }).click();
  await expect(heading(page)).toHaveText('sổ dân cư tháng 11.xlsx');
  await expect(page.getByText('Đã xong')).toBeVisible();
}

test('a register from Excel comes in row by row, and a new person gets a card to sign in with', async ({ page }) => {
  await signIn(page, castMember('Quản trị (Ban chỉ đạo)'), '/quan-tri/nhap-so-dan-cu');

  await test.step('a form without a file says what is missing', async () => {
    await page.getByRole('button', { name: 'Gửi tệp' }).click();
    await expect(page.getByRole('alert')).toContainText('Hãy chọn tệp Excel có đuôi .xlsx');
  });

  await test.step('good rows come in, bad rows say why', async () => {
    await send(page);
    await expect(count(page, 'Số dòng đã đọc')).toHaveText('4');
    await expect(count(page, 'Thêm mới')).toHaveText('2');
    await expect(count(page, 'Lỗi')).toHaveText('2');
    const ledger = page.getByRole('region', { name: 'Kết quả từng dòng' });
    await expect(ledger.getByRole('row').nth(1)).toContainText('Ngày sinh:');
    await expect(ledger.getByRole('row').nth(2)).toContainText('Thôn:');
  });

  await test.step('the same file again changes nothing', async () => {
    await send(page);
    await expect(count(page, 'Thêm mới')).toHaveText('0');
    await expect(count(page, 'Không đổi')).toHaveText('2');
    await expect(count(page, 'Cập nhật')).toHaveText('0');
  });

  const card = await test.step('a learner card is issued', async () => {
    await page.goto('/quan-tri/so-dan-cu');
    await page.getByLabel('Họ tên').fill('lua moi');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByRole('button', { name: `Cấp thẻ học viên ${NAME}` }).click();
    await page.getByRole('button', { name: 'Cấp thẻ mới' }).click();
    const values = page.getByRole('group', { name: 'Thẻ học viên mới' }).locator('dd');
    await expect(values).toHaveCount(2);
    const [code = '', pin = ''] = await values.allTextContents();
    return { code, pin };
  });

  await test.step('and the new person signs in with it', async () => {
    await page.context().clearCookies();
    await page.goto('/dang-nhap');
    await signInWithCard(page, card.code, card.pin);
    await expect(heading(page)).toHaveText(`Chào ${NAME}`);
  });
});
