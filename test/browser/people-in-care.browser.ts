import { expectNoBarrier } from './support/axe.js';
import { guideFor } from './support/product.js';
import { signIn, signInWithCard } from './support/sign-in.js';
import { heading, SAFETY_COURSE } from './support/study.js';
import { expect, type Page, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const LIST = '/ho-tro/nguoi-toi-giup';
/** Of the whole commune, so that the old person is among those found wherever they live. */
const helper = () => castMember('Giảng viên');

/** Looks for people of the hamlet; whoever is found can be chosen. */
async function search(page: Page, name: string): Promise<void> {
  await page.getByLabel('Họ tên, hoặc một phần').fill(name);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Chọn / }).first()).toBeVisible();
}

/** Reads the consent out to the first who is found and not yet in care, and keeps it. */
async function agreeAloud(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi nhận lời đồng ý' }).click();
  await expect(page.getByRole('button', { name: 'Tìm', exact: true })).toBeVisible();
}

const studyWith = (page: Page, name: string) => page.getByRole('button', { name: `Học cùng ${name}` });
const bar = (page: Page, name: string) => page.getByText(`đang học cùng ${name}`);

test('a helper studies with one person, then another, and the first one ends it', async ({ page, browser }) => {
  test.setTimeout(150_000);
  const [, code = '', pin = ''] =
    /mã thẻ ([\w-]+), mã PIN (\d{6})/.exec(guideFor('Người cao tuổi không có VNeID')) ?? [];
  const phone = await browser.newContext();
  const own = await phone.newPage();
  await own.goto('/dang-nhap');
  await signInWithCard(own, code, pin);
  await expect(heading(own)).toHaveText(/^Chào /);
  const elder = ((await heading(own).textContent()) ?? '').replace('Chào ', '');
  let other = '';

  await test.step('somebody agrees by word of mouth', async () => {
    await signIn(page, helper(), LIST);
    await expectNoBarrier(page);
    await search(page, elder);
    await expectNoBarrier(page);
    await page
      .getByRole('button', { name: `Chọn ${elder}` })
      .first()
      .click();
    await expect(page.getByRole('region', { name: 'Lời đồng ý' })).toContainText(helper().name);
    await expectNoBarrier(page);
    await agreeAloud(page);
    await expect(studyWith(page, elder)).toBeVisible();
  });

  await test.step('and somebody else', async () => {
    await search(page, 'nguyen thi');
    const chooses = page.getByRole('button', { name: /^Chọn / });
    const names = (await chooses.allTextContents()).map((text) => text.replace('Chọn ', ''));
    other = names.find((name) => name !== elder) ?? '';
    await page
      .getByRole('button', { name: `Chọn ${other}`, exact: true })
      .first()
      .click();
    await agreeAloud(page);
    await expect(studyWith(page, other)).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('they study a lesson together, under the name of the person', async () => {
    await studyWith(page, elder).click();
    await expect(heading(page)).toHaveText(`Chào ${elder}`);
    await expect(bar(page, elder)).toBeVisible();
    await expectNoBarrier(page);
    await page.goto(`/khoa-hoc/${SAFETY_COURSE}`);
    await expect(bar(page, elder)).toBeVisible();
    await page
      .getByRole('link', { name: /Học tiếp|Bắt đầu học/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
    await expect(page.getByText('Đã lưu: ông bà đã học xong bài này.')).toBeVisible();
  });

  await test.step('nothing else can be done in their name', async () => {
    await page.goto('/ho-so');
    await expect(bar(page, elder)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Mã PIN' })).toHaveCount(0);
    await expectNoBarrier(page);
  });

  await test.step('goes on to the next person, and back to oneself', async () => {
    await page.getByRole('button', { name: 'Đổi người' }).click();
    await expect(page).toHaveURL(LIST);
    await studyWith(page, other).click();
    await expect(heading(page)).toHaveText(`Chào ${other}`);
    await page.getByRole('button', { name: 'Thôi, về tài khoản của tôi' }).click();
    await expect(heading(page)).toHaveText(`Chào ${helper().name}`);
    await expect(page.getByText('đang học cùng')).toHaveCount(0);
  });

  await test.step('the person sees who helps, and ends it', async () => {
    await own.goto('/ho-so');
    await expect(own.getByRole('heading', { name: helper().name })).toBeVisible();
    await expectNoBarrier(own);
    await own.getByRole('button', { name: `Thôi đồng ý ${helper().name}` }).click();
    await expect(own.getByText('Ông bà đã thôi đồng ý.')).toBeVisible();
    await expectNoBarrier(own);
    await own.getByRole('button', { name: 'Hoàn tác' }).click();
    await own.getByRole('button', { name: `Thôi đồng ý ${helper().name}` }).click();
    await expect(own.getByText('Ông bà đã thôi đồng ý.')).toBeVisible();
    await page.goto(LIST);
    await expect(studyWith(page, other)).toBeVisible();
    await expect(studyWith(page, elder)).toHaveCount(0);
  });
  await phone.close();
});
