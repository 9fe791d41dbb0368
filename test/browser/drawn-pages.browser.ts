/// <reference lib="dom" />
import { signIn } from './support/sign-in.js';
import { heading, SAFETY_COURSE } from './support/study.js';
import { expect, test } from './support/test.js';

const COURSE = `/khoa-hoc/${SAFETY_COURSE}`;
const LESSON = `${COURSE}/bai/ma-otp`;
const FIRST_WORDS = /^Nhiều người mất tiền chỉ vì đọc cho người lạ một dãy số ngắn/;

test.describe('before any script has run', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, and its title stands on the tab', async ({ page }) => {
    await page.goto(LESSON);
    await expect(heading(page)).toHaveText('Mã OTP là chìa khóa két tiền');
    await expect(page.getByText(FIRST_WORDS)).toBeVisible();
    await expect(page).toHaveTitle('Mã OTP là chìa khóa két tiền · Học Vụ Số');
  });

  test('a course can be read too, and so can what its quiz needs', async ({ page }) => {
    await page.goto(COURSE);
    await expect(heading(page)).toHaveText('An toàn trên mạng cho người cao tuổi');
    await expect(page.getByRole('link', { name: 'Học thử ngay, chưa cần đăng nhập' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Mã OTP là chìa khóa két tiền/ })).toBeVisible();
    await page.goto(`${COURSE}/kiem-tra`);
    await expect(heading(page)).toHaveText('Bài kiểm tra');
    await expect(page.getByRole('main').getByRole('link', { name: 'Đăng nhập' })).toBeVisible();
  });

  test('a lesson that is not there is no page of its own', async ({ page }) => {
    await page.goto(`/khoa-hoc/${SAFETY_COURSE}/bai/khong-co`);
    await expect(page).toHaveTitle(/^Học Vụ Số:/);
  });
});

test('whoever has not signed in goes on with the page as the server drew it', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const first = document.querySelector('h1');
      if (first) Object.assign(first, { drawnByTheServer: true });
    });
  });
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
  await expect(page.getByRole('link', { name: 'Sang bài tiếp theo' })).toBeVisible();
  expect(await heading(page).evaluate((h1) => 'drawnByTheServer' in h1)).toBe(true);
});

test('whoever was signed in the last time never sees the way in for guests, to a course or to its quiz', async ({
  page,
  newcomer,
}) => {
  await signIn(page, newcomer, COURSE);
  await expect(page.getByRole('button', { name: 'Ghi danh khóa học này' })).toBeVisible();
  await page.addInitScript(() => {
    Object.assign(window, { wasSeen: false });
    const look = (): void => {
      const forGuests = [...document.querySelectorAll('main a, main p')].find((one) =>
        /^(Học thử ngay|Làm bài kiểm tra thì cần đăng nhập)/.test(one.textContent ?? ''),
      );
      if (forGuests?.checkVisibility({ visibilityProperty: true })) Object.assign(window, { wasSeen: true });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const wasSeen = () => page.evaluate(() => (window as Window & { wasSeen?: boolean }).wasSeen);
  await page.goto(COURSE);
  await page.getByRole('button', { name: 'Ghi danh khóa học này' }).click();
  await expect(page.getByRole('link', { name: 'Học bài đầu tiên' })).toBeVisible();
  expect(await wasSeen()).toBe(false);
  await page.goto(`${COURSE}/kiem-tra`);
  await expect(page).toHaveURL(COURSE);
  expect(await wasSeen()).toBe(false);
});

test('whoever wants easy-read, or another language, never sees the full text for a moment', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('hvs.settings', JSON.stringify({ easyRead: true, language: 'en' }));
    localStorage.setItem('hvs.language', 'en');
    Object.assign(window, { wasSeen: false });
    const look = (): void => {
      const text = [...document.querySelectorAll('main p')].find((p) =>
        p.textContent?.startsWith('Nhiều người mất tiền'),
      );
      if (text && (text as HTMLElement).offsetParent !== null) Object.assign(window, { wasSeen: true });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(LESSON);
  await expect(page.getByText('Choose the way that suits you')).toBeAttached();
  await expect(page.getByRole('radio', { name: 'Easy-read' })).toBeChecked();
  expect(await page.evaluate(() => (window as Window & { wasSeen?: boolean }).wasSeen)).toBe(false);
});

test('a learner sees the lesson at once, and what is done of it as soon as that is known', async ({
  page,
  newcomer,
}) => {
  await signIn(page, newcomer, '/');
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Ghi danh khóa học này' }).click();
  await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
  await expect(page.getByText('Đã lưu: ông bà đã học xong bài này.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Đã lưu: ông bà đã học xong bài này.')).toBeVisible();
});

for (const [where, path, button, expected] of [
  ['in the head of the welcome', '/', 'Cài đặt', 'Cỡ chữ'],
  ['within a lesson', LESSON, 'Nghe trang này', 'Đọc to cho tôi nghe'],
] as const) {
  test(`a tap ${where} that comes before the script is not lost`, async ({ page }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/assets\/base-.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.getByRole('button', { name: button }).click();
    release();
    await expect(page.getByText(expected).first()).toBeVisible();
  });
}
