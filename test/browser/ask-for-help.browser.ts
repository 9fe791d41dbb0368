import type { Browser } from '@playwright/test';
import { expectNoBarrier } from './support/axe.js';
import { product } from './support/product.js';
import { signIn } from './support/sign-in.js';
import { heading, SAFETY_COURSE } from './support/study.js';
import { expect, listen, type Page, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const LESSON = `/khoa-hoc/${SAFETY_COURSE}/bai/ma-otp`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function helpersPhone(browser: Browser, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url, viewport: { width: 360, height: 740 } });
  listen(context, complaints);
  return context.newPage();
}

test('somebody stuck in a lesson asks for help, is helped, and is told so', async ({
  page,
  newcomer,
  browser,
  complaints,
}) => {
  await test.step('from the foot of the lesson, where it stands on every page', async () => {
    await signIn(page, newcomer, LESSON);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Nhờ giúp' }).click();
    await expect(heading(page)).toHaveText('Nhờ giúp');
    await button(page, 'Gửi lời nhờ').click();
    await expect(page.getByRole('link', { name: 'Hãy chọn một câu nói đúng điều ông bà cần' })).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('one of the ready sentences, and a number to be called at', async () => {
    await page.getByLabel('Tôi chưa hiểu bài học này.').check();
    await page.getByLabel(/^Số điện thoại/).fill('0912 345 678');
    await button(page, 'Gửi lời nhờ').click();
    await expect(page.getByText('Đã gửi tới tổ công nghệ số của thôn.')).toBeVisible();
    await expect(page.getByText('Đang chờ người nhận')).toBeVisible();
    await expectNoBarrier(page);
  });

  const helper = await helpersPhone(browser, complaints);
  const call = helper.getByRole('listitem').filter({ has: helper.getByRole('heading', { name: newcomer.name }) });
  await test.step('whoever helps sees the words and the lesson, and the number only after taking it up', async () => {
    await signIn(helper, castMember('Giảng viên'), '/ho-tro/nho-giup');
    await expect(call).toContainText('Tôi chưa hiểu bài học này.');
    await expect(call).toContainText('Đang xem:');
    await expect(call).not.toContainText('0912');
    await call.getByRole('button', { name: 'Tôi nhận giúp' }).click();
    await expect(call.getByRole('link', { name: '0912 345 678' })).toBeVisible();
    await expectNoBarrier(helper);
  });

  await test.step('and says when it is done', async () => {
    await call.getByRole('button', { name: 'Đã giúp xong' }).click();
    await call.getByLabel(/^Nhắn lại/).fill('Đã cùng đọc lại bài.');
    await call.getByRole('button', { name: 'Ghi là đã giúp xong' }).click();
    await expect(call.getByText(/^Đã ghi\. Cảm ơn anh chị/)).toBeVisible();
    await expectNoBarrier(helper);
  });

  await test.step('the learner reads it at home and on the page', async () => {
    await page.goto('/');
    await expect(page.getByText(/đã giúp xong/)).toBeVisible();
    await page.goto('/nho-giup');
    await expect(page.getByText('«Đã cùng đọc lại bài.»')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('a call that was sent by mistake is withdrawn', async () => {
    await page.getByLabel('Tôi chưa hiểu bài học này.').check();
    await page.getByRole('button', { name: 'Gửi lời nhờ' }).click();
    await page.getByRole('button', { name: 'Không cần giúp nữa' }).click();
    await expect(page.getByRole('heading', { name: 'Ông bà đã rút lời nhờ' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Không cần giúp nữa' })).toHaveCount(0);
  });
});

test('somebody who is not signed in is told where the helpers are', async ({ page }) => {
  await page.goto('/khoa-hoc');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Nhờ giúp' }).click();
  await expect(
    page.getByText('Ông bà có thể gặp tổ công nghệ số ở nhà văn hóa thôn, hoặc hỏi trưởng thôn.'),
  ).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Đăng nhập để gửi lời nhờ' }).click();
  await expect(page).toHaveURL('/dang-nhap?tiep=/nho-giup');
});
