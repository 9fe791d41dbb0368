import type { Browser, Page } from '@playwright/test';
import { statePurpose } from './support/desk.js';
import { product } from './support/product.js';
import { signIn } from './support/sign-in.js';
import { ask } from './support/study-by-requests.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember, type VneidPerson } from './support/vneid-people.js';

const SECOND_OFFICER = 'Công an xã thứ hai (người kiểm tra)';

/** An officer at a device of their own, with a purpose stated. */
async function officer(browser: Browser, part: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: product.url });
  await signIn(page, castMember(part), '/cong-an');
  await statePurpose(page);
  return page;
}

async function openRecord(page: Page, { name, citizenId }: VneidPerson): Promise<void> {
  await page.goto('/cong-an/tim');
  await page.getByLabel('Số định danh cá nhân').fill(citizenId);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(heading(page)).toHaveText(name);
}

test('a certificate from outside needs two officers, and is withdrawn with a reason', async ({ browser, newcomer }) => {
  test.setTimeout(90_000);
  const first = await officer(browser, 'Công an xã');
  const second = await officer(browser, SECOND_OFFICER);
  const number = `TH-${newcomer.citizenId.slice(-6)}`;

  await test.step('the first officer enters it', async () => {
    await openRecord(first, newcomer);
    await first.locator('summary', { hasText: 'Nhập minh chứng cho người này' }).click();
    await first.getByLabel('Loại minh chứng').selectOption({ label: 'Giấy chứng nhận của nền tảng quốc gia' });
    await first.getByLabel('Tên ghi trên giấy').fill('Kỹ năng số cơ bản');
    await first.getByLabel('Số giấy chứng nhận').fill(number);
    await first.getByLabel('Ngày cấp hoặc ngày làm').fill('2026-10-01');
    await first.getByRole('button', { name: 'Ghi minh chứng' }).click();
    await expect(first.getByText('Đã ghi, chờ người thứ hai kiểm.')).toBeVisible();
  });

  const waiting = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasText: number });

  await test.step('and cannot check it', async () => {
    await first.goto('/cong-an/minh-chung');
    await expect(waiting(first)).toContainText('Người nhập không tự kiểm được');
  });

  await test.step('the second officer accepts it', async () => {
    await second.goto('/cong-an/minh-chung');
    await waiting(second).getByRole('button', { name: 'Kiểm minh chứng này' }).click();
    await second.getByLabel('Nhận: giấy tờ đúng').check();
    await second.getByRole('button', { name: 'Ghi kết quả kiểm' }).click();
    await expect(second.getByText('Đã nhận minh chứng. Người này được xét lại ngay.')).toBeVisible();
  });

  await test.step('it stands in the record, and is struck with the reason once it is withdrawn', async () => {
    await openRecord(second, newcomer);
    const row = second.getByRole('table', { name: 'Bảng minh chứng' }).getByRole('row').filter({ hasText: number });
    await row.getByRole('button', { name: 'Thu hồi' }).click();
    await second.getByLabel('Lý do thu hồi').fill('Giấy chứng nhận là của người cùng tên');
    await second.getByRole('button', { name: 'Thu hồi', exact: true }).last().click();
    await expect(row).toContainText('Đã thu hồi: Giấy chứng nhận là của người cùng tên');
  });
  await Promise.all([first, second].map((page) => page.context().close()));
});

test('a learner objects, and an officer answers', async ({ browser, page, newcomer }) => {
  const words = `Tôi đã học lớp ở nhà văn hóa thôn (${newcomer.citizenId.slice(-4)}).`;
  await signIn(page, newcomer);
  type Mine = { groups: { decisionId: string | null }[] };
  const [group] = (await ask<Mine>(page, 'GET', '/learner/universalization')).groups;
  const about = { kind: 'decision', id: group?.decisionId };
  await ask(page, 'POST', '/learner/objections', { id: crypto.randomUUID(), about, text: words });

  const desk = await officer(browser, 'Công an xã');
  await desk.goto('/cong-an/hoi-lai');
  const objection = desk.getByRole('main').getByRole('listitem').filter({ hasText: words });
  await expect(async () => {
    const more = desk.getByRole('button', { name: 'Xem thêm' });
    if (await more.isVisible()) await more.click();
    await expect(objection).toContainText('Hạn trả lời', { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await objection.getByRole('button', { name: 'Trả lời' }).click();
  await objection.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(objection.getByRole('alert')).toContainText('Hãy chọn người dân hỏi đúng hay giữ kết quả');
  await objection.getByLabel('Giữ kết quả, nêu rõ vì sao').check();
  await objection.getByLabel('Câu trả lời').fill('Lớp học này chưa có trong sổ điểm danh của thôn.');
  await objection.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(objection.getByText('Đã gửi câu trả lời. Người dân được báo ngay.')).toBeVisible();
  await desk.context().close();

  await page.goto('/hoi-lai');
  await expect(page.getByRole('main')).toContainText('Lớp học này chưa có trong sổ điểm danh của thôn.');
});
