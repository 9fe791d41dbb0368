import { expectNoBarrier } from './support/axe.js';
import { enter, tabTo } from './support/keyboard.js';
import { guideFor } from './support/product.js';
import { signIn, signInWithCard, signOut } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, type Page, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const OLD_PERSON = 'Người cao tuổi không có VNeID';

/** Code and PIN as the table of `npm start` prints them: «mã thẻ …, mã PIN …». */
function cardOf(who: string): { code: string; pin: string } {
  const [, code = '', pin = ''] = /mã thẻ ([\w-]+), mã PIN (\d{6})/.exec(guideFor(who)) ?? [];
  return { code, pin };
}

const remembered = (page: Page) => page.getByRole('list', { name: 'Người dùng máy này' }).getByRole('button');

test('on a phone that several people use one taps a picture and types the PIN', async ({ page }) => {
  const { code, pin } = cardOf(OLD_PERSON);
  await page.goto('/dang-nhap');
  await signInWithCard(page, code, pin);
  await expect(heading(page)).toHaveText(/^Chào /);
  const name = ((await heading(page).textContent()) ?? '').replace('Chào ', '');

  await test.step('asks to be remembered by a picture', async () => {
    await page.goto('/ho-so');
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Hoa sen' }).click();
    await expect(page.getByText('Máy này nhớ ông bà bằng hình «Hoa sen».')).toBeVisible();
  });

  await test.step('the next time the picture is there, by keyboard as by touch', async () => {
    await signOut(page);
    await page.goto('/dang-nhap');
    await expect(remembered(page)).toHaveCount(1);
    await expectNoBarrier(page);
    await enter(page, remembered(page).filter({ hasText: name }));
    await expect(page.getByLabel('Mã PIN')).toBeFocused();
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('chưa đúng');
    await expectNoBarrier(page);
    await page.getByLabel('Mã PIN').fill(pin);
    await tabTo(page, page.getByRole('button', { name: 'Vào học' }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(`Chào ${name}`);
  });

  await test.step('whoever holds the phone can take somebody off it', async () => {
    await signOut(page);
    await page.goto('/dang-nhap');
    await remembered(page).click();
    await page.getByRole('button', { name: 'Bỏ người này khỏi máy' }).click();
    await expect(remembered(page)).toHaveCount(0);
  });
});

test('a scanned card asks for the PIN alone, and leaves no code in the address', async ({ page }) => {
  const { code, pin } = cardOf(OLD_PERSON);
  await page.goto(`/dang-nhap#the=${code.replaceAll('-', '')}`);
  await expect(page.getByText('Đã đọc được thẻ học viên.')).toBeVisible();
  await expect(page).not.toHaveURL(/#/);
  await expectNoBarrier(page);
  await expect(page.getByLabel('Mã PIN')).toBeFocused();
  await page.keyboard.type(pin);
  await page.getByRole('button', { name: 'Vào học' }).tap();
  await page.getByRole('link', { name: 'Học tiếp', exact: true }).tap();
  await expect(page.getByText(/^Bài \d+ trên \d+/)).toBeVisible();
});

test('a helper prints cards for several people on one sheet', async ({ page }) => {
  await signIn(page, castMember('Tổ công nghệ số cộng đồng'), '/quan-tri/so-dan-cu');
  await page.getByLabel('Họ tên').fill('nguyen thi');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  const boxes = page.getByRole('checkbox', { name: /Chọn để in chung một tờ/ });
  for (const index of [0, 1]) await boxes.nth(index).check();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Cấp và in 2 thẻ' }).click();
  const sheet = page.getByRole('group', { name: 'Thẻ học viên mới' });
  await expect(sheet.getByText('Mã PIN (cắt rời, giữ riêng)')).toHaveCount(2);
  await expectNoBarrier(page);
});
