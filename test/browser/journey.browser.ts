import type { Browser, Page } from '@playwright/test';
import { PURPOSE, statePurpose } from './support/desk.js';
import { product } from './support/product.js';
import { openMenu, proveOneselfAtVneid, signIn } from './support/sign-in.js';
import { passQuizByRequests, studyByRequests } from './support/study-by-requests.js';
import { answerAll, heading, SERVICES_COURSE, studyAllLessons } from './support/study.js';
import { expect, listen, test } from './support/test.js';
import { castMember, hamletOf } from './support/vneid-people.js';

/** How many of a hamlet are enrolled and universalized, as the administrator's table says. */
async function rateOfHamlet(page: Page, hamlet: string): Promise<{ enrolled: number; universalized: number }> {
  await page.goto('/quan-tri');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: hamlet, exact: true }) });
  const cells = await row.getByRole('cell').allTextContents();
  const [, , enrolled, universalized] = cells.map((text) => Number(text.replace(/\D/g, '')));
  return { enrolled: enrolled ?? NaN, universalized: universalized ?? NaN };
}

/** Another person at another device; what its browser complains about fails the test too. */
async function anotherDevice(browser: Browser, complaints: string[], requested: string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url });
  listen(context, complaints);
  context.on('request', (request) => requested.push(request.url()));
  return context.newPage();
}

test('from the first sign-in to the record a police officer reads', async ({ page, browser, complaints }) => {
  test.setTimeout(90_000);
  const learner = castMember('Học viên mới');
  const hamlet = hamletOf(learner);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const administrator = await anotherDevice(browser, complaints, requested);
  const officer = await anotherDevice(browser, complaints, requested);
  const stranger = await anotherDevice(browser, complaints, requested);

  await signIn(administrator, castMember('Quản trị (Ban chỉ đạo)'), '/quan-tri');
  const before = await rateOfHamlet(administrator, hamlet);

  await test.step('a new learner signs in with VNeID', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }).click();
    await page.getByRole('button', { name: `Đăng nhập là ${learner.name}` }).click();
    await expect(heading(page)).toHaveText(`Chào ${learner.name}`);
  });

  await test.step('enrols in the first course', async () => {
    await page.getByRole('link', { name: 'Xem khóa học' }).click();
    await page.getByRole('button', { name: 'Ghi danh khóa học này' }).click();
    await page.getByRole('link', { name: 'Học bài đầu tiên' }).click();
  });

  await test.step('studies every lesson', () => studyAllLessons(page));

  await test.step('passes the quiz', async () => {
    await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
    await expect(heading(page)).toHaveText(/^Câu 1/);
    await answerAll(page, { rightly: true });
    await page.getByRole('button', { name: 'Nộp bài' }).click();
    await expect(heading(page)).toHaveText('Chúc mừng, ông bà đã đạt!');
  });

  await test.step('gets a certificate, which anybody can check', async () => {
    await expect
      .poll(async () => {
        await page.goto('/giay-chung-nhan');
        await expect(heading(page)).toHaveText('Giấy chứng nhận');
        return page.getByRole('listitem').filter({ hasText: 'cấp ngày' }).count();
      })
      .toBe(1);
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').click();
    await expect(page).toHaveURL(/giay-chung-nhan\/.+/);
    await stranger.goto(page.url());
    await expect(stranger.getByText(learner.name)).toBeVisible();
    await expect(stranger.getByText('Giấy chứng nhận này có thật và còn giá trị.')).toBeVisible();
  });

  await test.step('reads what is still missing: the other course', async () => {
    await openMenu(page);
    await page.getByRole('link', { name: 'Tôi còn thiếu gì' }).click();
    await expect(heading(page)).toHaveText('Tôi còn thiếu gì');
    await expect(page.getByRole('main')).toContainText('Dùng dịch vụ công trực tuyến');
    await expect(page.getByText('Chưa đạt').first()).toBeVisible();
  });

  await test.step('passes the second course and is universalized', async () => {
    await passQuizByRequests(page, await studyByRequests(page, SERVICES_COURSE));
    await expect
      .poll(async () => {
        await page.goto('/');
        await expect(heading(page)).toHaveText(`Chào ${learner.name}`);
        return page.getByText('Ông bà đã đạt phổ cập kỹ năng số.').isVisible();
      })
      .toBe(true);
  });

  await test.step('a police officer finds the person and reads record, evidence and decision', async () => {
    await officer.goto('/can-bo/dang-nhap');
    await officer.getByRole('link', { name: 'Đăng nhập bằng VNeID' }).click();
    await proveOneselfAtVneid(officer, castMember('Công an xã'));
    await expect(officer).toHaveURL('/cong-an');
    await statePurpose(officer);
    await officer.goto('/cong-an/tim');
    await officer.getByLabel('Số định danh cá nhân').fill(learner.citizenId);
    await officer.getByRole('button', { name: 'Tìm', exact: true }).click();
    await officer.getByRole('main').getByRole('link', { name: learner.name }).click();
    const record = officer.getByRole('article', { name: learner.name });
    await expect(record).toContainText(hamlet);
    await expect(record.getByRole('table', { name: 'Bảng minh chứng' })).toContainText('Dùng dịch vụ công trực tuyến');
    await expect(record.getByRole('heading', { name: /^Người dân\s*Đạt/ })).toBeVisible();
    await expect(record).not.toContainText(learner.citizenId);
  });

  await test.step('the learner sees who has looked, and why', async () => {
    await page.goto('/ai-da-xem');
    const looks = page.getByRole('main').getByRole('listitem');
    for (const what of ['đã mở hồ sơ của ông bà', 'đã thấy tên ông bà trong một danh sách']) {
      const look = looks.filter({ hasText: what }).filter({ hasText: PURPOSE }).first();
      await expect(look).toContainText('Kẻ Sặt');
    }
  });

  await test.step("the hamlet's rate has moved at the administrator's", async () => {
    await expect
      .poll(() => rateOfHamlet(administrator, hamlet))
      .toEqual({ enrolled: before.enrolled + 1, universalized: before.universalized + 1 });
  });

  expect(requested.filter((url) => decodeURIComponent(url).includes(learner.citizenId))).toEqual([]);
  await Promise.all([administrator, officer, stranger].map((other) => other.context().close()));
});
