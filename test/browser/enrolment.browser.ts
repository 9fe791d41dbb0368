import { expectNoBarrier } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

test('a trainer enrols people by list into a class with few places, and sees line by line what became of them', async ({
  page,
  newcomer,
}) => {
  await signIn(page, castMember('Giảng viên'), '/bien-soan/ghi-danh/lop');

  const name = `Lớp thử ${newcomer.citizenId.slice(-4)}`;
  await test.step('opens a class with one place', async () => {
    await page.getByLabel('Khóa học').selectOption({ index: 1 });
    await page.getByLabel('Nơi').selectOption({ index: 1 });
    await page.getByLabel('Tên lớp').fill(name);
    await page.getByLabel('Số chỗ').fill('nhiều');
    await page.getByRole('button', { name: 'Mở lớp' }).click();
    await expect(page.getByRole('alert')).toContainText('Số chỗ là một số từ 1 đến 1.000');
    await page.getByLabel('Số chỗ').fill('1');
    await page.getByRole('button', { name: 'Mở lớp' }).click();
    await expect(page.getByRole('table', { name: 'Lớp học' })).toContainText(name);
    await expectNoBarrier(page);
  });

  await test.step('sends a list with a right line, a line twice and a line that is wrong', async () => {
    await page.goto('/bien-soan/ghi-danh/them');
    await page.getByLabel('Khóa học').selectOption({ index: 1 });
    await page.getByLabel('Nơi').selectOption({ index: 1 });
    await page.getByLabel('Lớp (nếu có)').selectOption({ label: `${name} (0/1 người)` });
    await page.getByLabel('Dán danh sách').fill(`${newcomer.citizenId}\n${newcomer.citizenId}\n12345`);
    await page.getByRole('button', { name: 'Ghi danh theo danh sách' }).click();
    await expect(heading(page)).toHaveText('Đợt ghi danh');
    await expect(page.getByText('Đã xong')).toBeVisible({ timeout: 20_000 });
    const ledger = page.getByRole('table', { name: 'Kết quả từng dòng' });
    await expect(ledger).toContainText(newcomer.name);
    await expect(ledger).toContainText('Trùng với một dòng ở trên');
    await expect(ledger).toContainText('Không đọc được; hãy xem lại dòng này');
    await expect(page.getByText(newcomer.citizenId)).toBeHidden();
    await expectNoBarrier(page);
  });

  await test.step('finds the person in the class', async () => {
    await page.goto('/bien-soan/ghi-danh/lop');
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('table', { name: 'Người học' })).toContainText(newcomer.name);
    await expectNoBarrier(page);
  });
});
