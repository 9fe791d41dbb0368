import { enter, headingHasFocus, tabTo } from './support/keyboard.js';
import { signIn, signOut } from './support/sign-in.js';
import { studyByRequests } from './support/study-by-requests.js';
import { answerIsKept, heading, SAFETY_COURSE, SERVICES_COURSE } from './support/study.js';
import { expect, test } from './support/test.js';

test('signing in, a lesson and an answer in the quiz need no mouse', async ({ page, newcomer }) => {
  await signIn(page, newcomer);
  await studyByRequests(page, SAFETY_COURSE);
  await signOut(page);

  await test.step('the first stop leads past the menu', async () => {
    await page.goto('/dang-nhap');
    await expect(heading(page)).toHaveText('Đăng nhập');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('sign in with VNeID', async () => {
    await enter(page, page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }));
    await tabTo(page, page.getByLabel('Số định danh cá nhân'));
    await page.keyboard.type(newcomer.citizenId);
    await page.keyboard.press('Tab');
    await page.keyboard.type(newcomer.passcode);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(`Chào ${newcomer.name}`);
  });

  await test.step('open the menu, the courses, a course, a lesson', async () => {
    await enter(page, page.getByRole('button', { name: 'Các trang' }));
    await enter(page, page.getByRole('navigation').getByRole('link', { name: 'Khóa học', exact: true }));
    await headingHasFocus(page, 'Khóa học');
    await enter(page, page.getByRole('link', { name: 'Dùng dịch vụ công trực tuyến' }));
    await headingHasFocus(page, 'Dùng dịch vụ công trực tuyến');
    await enter(page, page.getByRole('button', { name: 'Ghi danh khóa học này' }));
    await enter(page, page.getByRole('link', { name: 'Học bài đầu tiên' }));
    await expect(page).toHaveURL(new RegExp(`${SERVICES_COURSE}/bai/`));
    await headingHasFocus(page, /./);
    await enter(page, page.getByRole('button', { name: 'Tôi đã học xong bài này' }));
    await expect(page.getByText('Đã lưu: ông bà đã học xong bài này.')).toBeVisible();
  });

  await test.step('answer a question', async () => {
    await page.goto(`/khoa-hoc/${SAFETY_COURSE}/kiem-tra`);
    await enter(page, page.getByRole('button', { name: 'Bắt đầu làm bài' }));
    await headingHasFocus(page, 'Câu 1/8');
    await tabTo(page, page.getByRole('group').locator('input').first());
    await page.keyboard.press('Space');
    await answerIsKept(page);
    await enter(page, page.getByRole('button', { name: 'Câu tiếp' }));
    await headingHasFocus(page, 'Câu 2/8');
  });
});
