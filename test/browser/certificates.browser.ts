import { expectNoBarrier } from './support/axe.js';
import { product } from './support/product.js';
import { signIn } from './support/sign-in.js';
import { ask, passQuizByRequests, studyByRequests } from './support/study-by-requests.js';
import { heading, SAFETY_COURSE } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember, takeNewcomer } from './support/vneid-people.js';

interface Certificates {
  certificates: { number: string }[];
}

// axe measures with styles of its own, which the policy of the check page refuses
test.use({ expectedComplaints: /Applying inline style/ });

test('a stranger checks a certificate without script, an administrator revokes it, and the page says so', async ({
  page,
  browser,
}) => {
  const learner = takeNewcomer();
  await signIn(page, learner);
  await passQuizByRequests(page, await studyByRequests(page, SAFETY_COURSE));
  const numbers = async () => (await ask<Certificates>(page, 'GET', '/learner/certificates')).certificates;
  await expect.poll(async () => (await numbers()).length).toBe(1);
  const number = (await numbers())[0]?.number ?? '';

  const context = await browser.newContext({
    baseURL: product.url,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const stranger = await context.newPage();

  await test.step('the stranger types the number as it is read out', async () => {
    await stranger.goto('/xac-minh');
    await expect(stranger.locator('body')).toHaveCSS('background-color', 'rgb(247, 243, 234)');
    await stranger.getByLabel('Số giấy chứng nhận').fill(number.toLowerCase());
    await stranger.getByRole('button', { name: 'Kiểm tra' }).click();
    await expect(stranger.getByText('Còn giá trị', { exact: true })).toBeVisible();
    await expect(stranger.getByText(learner.name)).toBeVisible();
  });

  await test.step('the page is for everybody', async () => {
    await page.goto(`/xac-minh/${number}`);
    await expectNoBarrier(page);
  });

  await test.step('an administrator revokes it', async () => {
    await signIn(page, castMember('Quản trị (Ban chỉ đạo)'), `/quan-tri/giay-chung-nhan/${number}`);
    await expect(heading(page)).toContainText(number);
    await page.getByRole('button', { name: 'Thu hồi…' }).click();
    await page.getByRole('button', { name: 'Thu hồi giấy này' }).click();
    await expect(page.getByRole('alert')).toContainText('Hãy ghi lý do');
    await page.getByLabel('Lý do').fill('Nhờ người khác làm bài thay');
    await page.getByRole('button', { name: 'Thu hồi giấy này' }).click();
    await expect(page.getByText('Đã thu hồi. Người được cấp đã được báo')).toBeVisible();
  });

  await test.step('and the stranger reads why', async () => {
    await stranger.goto(`/xac-minh/${number}`);
    await expect(stranger.getByText('Nhờ người khác làm bài thay')).toBeVisible();
  });
  await context.close();
});
