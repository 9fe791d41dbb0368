import type { BrowserContext } from '@playwright/test';
import { expectNoBarrier } from './support/axe.js';
import { letTheSessionEnd, openMenu, signIn } from './support/sign-in.js';
import { heading, SERVICES_COURSE } from './support/study.js';
import { expect, type Page, test } from './support/test.js';
import { takeNewcomer } from './support/vneid-people.js';

test.use({ serviceWorkers: 'allow', expectedComplaints: /Failed to load resource|net::ERR|FetchEvent/ });

const course = `/khoa-hoc/${SERVICES_COURSE}`;
const firstLesson = `${course}/bai/cong-dich-vu-cong-la-gi`;

/** Until the app is on the device and serves this page. */
async function appIsOnDevice(page: Page): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
}

/** The server is away, but the phone believes that it has a network. */
async function serverAway(context: BrowserContext): Promise<void> {
  await context.route(/\/api\//, (route) => route.abort('connectionrefused'));
}

const lessonsDone = async (page: Page): Promise<string[]> => {
  const answer = await page.request.get(`/api/learner/courses/${SERVICES_COURSE}`);
  const { lessons } = (await answer.json()) as { lessons: { key: string; done: boolean }[] };
  return lessons.filter(({ done }) => done).map(({ key }) => key);
};

async function enrolled(page: Page): Promise<void> {
  await page.goto(course);
  await page.getByRole('button', { name: 'Ghi danh khóa học này' }).click();
  await expect(page.getByRole('link', { name: 'Học bài đầu tiên' })).toBeVisible();
}

test('a course saved with one tap is studied without a network; what was done is sent once, and says so', async ({
  page,
  context,
  newcomer,
}) => {
  await signIn(page, newcomer);
  await appIsOnDevice(page);
  await enrolled(page);

  await test.step('one tap that says the size', async () => {
    await page.getByRole('button', { name: /Lưu cả khóa học về máy \(\d.* KB\)/ }).click();
    await expect(page.getByText(/Đã lưu trên máy ngày .*, chiếm .* KB/)).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('the network goes: home, course and a lesson never opened before are there, with their pictures', async () => {
    await context.setOffline(true);
    await page.goto('/');
    await expect(heading(page)).toContainText('Chào');
    await expect(page.getByText('Chưa có mạng.')).toBeVisible();
    await page.goto(firstLesson);
    await expect(heading(page)).toBeVisible();
    await page.getByRole('radio', { name: 'Đọc dễ hiểu' }).check();
    const picture = page.getByRole('main').getByRole('img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image) => (image as { naturalWidth?: number }).naturalWidth ?? 0))
      .toBeGreaterThan(0);
    await expectNoBarrier(page);
  });

  await test.step('a finished lesson is kept on the phone, also after a reload', async () => {
    await page.getByRole('radio', { name: 'Đọc đầy đủ' }).check();
    await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
    await expect(page.getByText('Đã lưu trên máy: ông bà đã học xong bài này.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Đã lưu trên máy: ông bà đã học xong bài này.')).toBeVisible();
    await expect(page.getByText('Đã lưu trên máy 1 việc, chờ gửi.')).toBeVisible();
    await page.goto(course);
    await expect(page.getByRole('link', { name: 'Học tiếp' })).toBeVisible();
  });

  await test.step('a quiz says that it needs a network before one begins', async () => {
    await page.goto(`${course}/kiem-tra`);
    await expect(page.getByText('Bài kiểm tra lấy đề từ máy chủ nên cần có mạng.')).toBeVisible();
  });

  await test.step('the network is back: sent once, and said when', async () => {
    await context.setOffline(false);
    await expect(page.getByText(/Đã gửi lúc \d\d:\d\d: 1 việc/)).toBeVisible({ timeout: 30_000 });
    expect(await lessonsDone(page)).toEqual(['cong-dich-vu-cong-la-gi']);
    await page.goto('/tren-may');
    await expect(page.getByText(/đã gửi ngày/)).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: /Xóa khỏi máy/ }).click();
    await expect(page.getByText('Chưa có khóa nào được lưu.')).toBeVisible();
  });
});

test('a lesson opened once opens again while the server is away, though the phone believes it has a network', async ({
  page,
  context,
}) => {
  await page.goto(firstLesson); // the very first page, as from a QR code
  await expect(heading(page)).toBeVisible();
  const title = await heading(page).textContent();
  await appIsOnDevice(page);
  await expect.poll(() => everythingKept(page)).toContain('/lessons/cong-dich-vu-cong-la-gi');
  await serverAway(context);
  await page.goto('/');
  await page.goto(firstLesson);
  await expect(heading(page)).toHaveText(title ?? '');
  await page.goto(`${course}/bai/chua-mo-bao-gio`);
  await expect(page.getByText('Chưa nối được với máy chủ.')).toBeVisible();
});

test('signing out on a shared phone warns of unsent work and leaves nothing personal, also without a network', async ({
  page,
  context,
  newcomer,
}) => {
  await signIn(page, newcomer);
  await appIsOnDevice(page);
  await enrolled(page);
  await page.goto(firstLesson);
  await expect(page.getByRole('button', { name: 'Tôi đã học xong bài này' })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
  await expect(page.getByText('Đã lưu trên máy: ông bà đã học xong bài này.')).toBeVisible();

  await test.step('a warning names what would be lost; one may stay', async () => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('dialog', { name: 'Còn 1 việc chưa gửi' })).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('who leaves all the same is gone from the phone', async () => {
    await openMenu(page);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng xuất và bỏ việc chưa gửi' }).click();
    await expect(page).toHaveURL('/');
    await expect.poll(() => everythingKept(page)).not.toContain(newcomer.name);
    await page.goto('/');
    await expect(page.getByText(newcomer.name)).toHaveCount(0);
  });

  await test.step('and from the server as soon as it answers', async () => {
    await context.setOffline(false);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Đăng nhập' }).first()).toBeVisible();
    expect((await page.request.get('/api/learner/home')).status()).toBe(401);
  });

  await test.step('who comes next is not sent away in place of the one who left', async () => {
    await signIn(page, newcomer);
    await context.setOffline(true);
    await openMenu(page);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('link', { name: 'Đăng nhập' }).first()).toBeVisible();
    await context.setOffline(false);
    const next = takeNewcomer();
    await signIn(page, next);
    await page.reload();
    await expect(heading(page)).toContainText(next.name);
  });
});

test('when the session ends by itself, work done without a network waits for its owner', async ({
  page,
  context,
  newcomer,
}) => {
  await signIn(page, newcomer);
  await appIsOnDevice(page);
  await enrolled(page);
  await page.goto(firstLesson);
  await expect(page.getByRole('button', { name: 'Tôi đã học xong bài này' })).toBeVisible();
  await serverAway(context);
  await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
  await expect(page.getByText('Đã lưu trên máy: ông bà đã học xong bài này.')).toBeVisible();
  await letTheSessionEnd(page);
  await context.unroute(/\/api\//);
  await signIn(page, newcomer, course);
  await expect(page.getByText(/Đã gửi lúc \d\d:\d\d: 1 việc/)).toBeVisible({ timeout: 30_000 });
  expect(await lessonsDone(page)).toEqual(['cong-dich-vu-cong-la-gi']);
});

test('a newer version waits until it is asked for', async ({ page }) => {
  await page.goto('/khoa-hoc');
  await appIsOnDevice(page);
  await page.evaluate(`navigator.serviceWorker.register('/sw.js?newer').then(() => { window.isStillHere = true; })`);
  await expect(page.getByText('Trang này có bản mới.')).toBeVisible();
  await expectNoBarrier(page);
  expect(await page.evaluate('window.isStillHere')).toBe(true);
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await loaded;
  expect(await page.evaluate('window.isStillHere')).toBeUndefined();
  expect(await page.evaluate('navigator.serviceWorker.controller.scriptURL')).toMatch(/newer$/);
});

test.describe('inside Zalo', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 Zalo android/2312',
  });

  test('the way to a real browser is told once, and everything works with a network', async ({ page }) => {
    await page.goto('/khoa-hoc');
    await expect(page.getByText('chọn «Mở bằng trình duyệt»')).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Tôi đã hiểu' }).click();
    await page.goto(course);
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText('chọn «Mở bằng trình duyệt»')).toHaveCount(0);
  });
});

/** Everything that the device keeps for this site, as text. */
const everythingKept = (page: Page): Promise<string> =>
  page.evaluate<string>(`(async () => {
    // Opened before the app has made it, it would be made without its tables
    if (!(await indexedDB.databases()).some(({ name }) => name === 'hoc-vu-so')) return '';
    const open = indexedDB.open('hoc-vu-so');
    const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
    const rows = [];
    for (const name of database.objectStoreNames) {
      const all = database.transaction(name).objectStore(name).getAll();
      rows.push(await new Promise((resolve) => { all.onsuccess = () => resolve(all.result); }));
    }
    database.close();
    return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }]);
  })()`);
