import { guideFor } from './support/product.js';
import {
  letTheSessionEnd,
  proveOneselfAtVneid,
  signIn,
  signInWithCard,
  signInWithPassword,
  signOut,
} from './support/sign-in.js';
import { ask } from './support/study-by-requests.js';
import { heading, SAFETY_COURSE } from './support/study.js';
import { expect, test } from './support/test.js';
import { addStranger } from './support/vneid-people.js';

const LESSON = `/khoa-hoc/${SAFETY_COURSE}/bai/ma-otp`;

/** Code and PIN of the elderly person's card, from the guide. */
function cardOfTheElderly(): { code: string; pin: string } {
  const found = /mã thẻ (\S+), mã PIN (\d{6})/.exec(guideFor('Người cao tuổi không có VNeID'));
  if (!found?.[1] || !found[2]) throw new Error('the guide names no card');
  return { code: found[1], pin: found[2] };
}

test('who refuses at VNeID comes back and is told what can be done', async ({ page }) => {
  await page.goto('/dang-nhap');
  await page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }).click();
  await page.getByRole('button', { name: 'Từ chối và quay lại' }).click();
  await expect(page).toHaveURL(/\/dang-nhap\?/);
  await expect(page.getByRole('alert')).toContainText('VNeID');
  await expect(page.getByRole('link', { name: 'Đăng nhập bằng VNeID' })).toBeVisible();
});

test('who stands in no register is told where to go', async ({ page }) => {
  const stranger = addStranger({ name: 'Trần Thị Người Xa', citizenId: '030180999998' });
  await page.goto('/dang-nhap');
  await page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }).click();
  await proveOneselfAtVneid(page, stranger);
  await expect(page.getByRole('alert')).toContainText('sổ dân cư');
  expect(page.url()).not.toContain(stranger.citizenId);
  await page.goto('/ho-so');
  await expect(heading(page)).toHaveText('Đăng nhập');
});

test('a wrong PIN is told in a summary that takes the focus, and the card number stays', async ({ page }) => {
  const { code, pin } = cardOfTheElderly();
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Có lỗi cần sửa' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Mã PIN gồm đúng 6 chữ số' }).click();
  await expect(page.getByLabel('Mã PIN')).toBeFocused();

  await signInWithCard(page, code, pin === '604713' ? '604731' : '604713');
  await expect(summary).toBeFocused();
  await expect(summary).not.toContainText('gồm đúng 6 chữ số');
  await expect(page.getByLabel('Số điện thoại hoặc mã thẻ')).toHaveValue(code);

  await signInWithCard(page, code, pin);
  await expect(heading(page)).toHaveText(/^Chào /);
});

test('an elderly person signs in with the card, in small letters and without hyphens too', async ({ page }) => {
  const { code, pin } = cardOfTheElderly();
  await page.goto('/');
  await page.getByRole('link', { name: 'Đăng nhập bằng thẻ học viên' }).click();
  await signInWithCard(page, code.toLowerCase().replaceAll('-', ' '), pin);
  await expect(heading(page)).toHaveText(/^Chào /);
  await signOut(page);
  await expect(heading(page)).toHaveText('Học kỹ năng số, mỗi ngày một bài ngắn');
});

test('after signing out, nothing of the person is left behind the back button', async ({ page, newcomer }) => {
  await signIn(page, newcomer, '/ho-so');
  await signOut(page);
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expect(heading(page)).toHaveText('Đăng nhập');
  await expect(page.getByText(newcomer.name)).toBeHidden();
});

test('staff sign in with password and code; a wrong code is refused', async ({ page }) => {
  await page.goto('/quan-tri');
  await expect(page).toHaveURL(/\/can-bo\/dang-nhap/);
  await page.getByLabel('Tên đăng nhập').fill('quantri');
  await page.getByLabel('Mật khẩu').fill('khong-phai-mat-khau');
  await page.getByLabel('Mã xác thực').fill('000000');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Có lỗi cần sửa' })).toBeFocused();
  await signInWithPassword(page, 'quantri');
  await expect(heading(page)).toHaveText('Tỷ lệ phổ cập theo thôn');
});

test('a learner who opens the staff pages is told so, and led back', async ({ page, newcomer }) => {
  await signIn(page, newcomer, '/quan-tri');
  await expect(heading(page)).toHaveText('Không có quyền xem trang này');
  await page.goto('/can-bo');
  await expect(heading(page)).toHaveText('Chưa có việc cho tài khoản này');
  await page.getByRole('main').getByRole('link', { name: 'Đến trang của người dân' }).click();
  await expect(heading(page)).toHaveText(`Chào ${newcomer.name}`);
});

test('a session that ends in the middle of a lesson leads to sign-in and back to the lesson', async ({
  page,
  newcomer,
}) => {
  await signIn(page, newcomer);
  const { id: courseId } = await ask<{ id: string }>(page, 'GET', `/learner/courses/${SAFETY_COURSE}`);
  await ask(page, 'POST', '/learner/enrolments', { courseId });
  // Drawn by the server, the lesson is there before the learner's own answers; those are to come while the session lasts
  const own = page.waitForResponse(/\/api\/learner\/courses\/[^/]+\/lessons\//);
  await page.goto(LESSON);
  await own;
  const lesson = (await heading(page).textContent()) ?? '';
  await expect(page.getByRole('button', { name: 'Tôi đã học xong bài này' })).toBeVisible();
  await letTheSessionEnd(page);
  await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
  await expect(heading(page)).toHaveText('Đăng nhập');
  await page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }).click();
  await proveOneselfAtVneid(page, newcomer);
  await expect(heading(page)).toHaveText(lesson);
  await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
  await expect(page.getByText('Đã lưu: ông bà đã học xong bài này.')).toBeVisible();
});
