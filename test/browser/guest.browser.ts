import { expectNoBarrier } from './support/axe.js';
import { guideFor } from './support/product.js';
import { proveOneselfAtVneid, signIn, signInWithCard, signOut } from './support/sign-in.js';
import { ask } from './support/study-by-requests.js';
import { heading, SAFETY_COURSE } from './support/study.js';
import { expect, type Page, test } from './support/test.js';

const COURSE = `/khoa-hoc/${SAFETY_COURSE}`;
const PRACTICE = `${COURSE}/thuc-hanh/nhan-ra-cuoc-goi-lua-dao`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const offer = (page: Page) => page.getByRole('region', { name: 'Bài học thử trên máy này' });

interface Course {
  enrolment: { lessonsDone: number } | null;
}
const courseOf = (page: Page) => ask<Course>(page, 'GET', `/learner/courses/${SAFETY_COURSE}`);

/** Reads the lesson on the screen as a guest. */
async function readLesson(page: Page): Promise<void> {
  await button(page, 'Tôi đã học xong bài này').click();
  await expect(page.getByText('Ông bà đã học xong bài này. Đã giữ trên máy.')).toBeVisible();
}

async function readFirstLesson(page: Page): Promise<void> {
  await page.goto(COURSE);
  await page.getByRole('link', { name: 'Học thử ngay, chưa cần đăng nhập' }).click();
  await readLesson(page);
}

test('a guest studies, plays a practice, is told what the quiz needs, signs in and has it all', async ({
  page,
  newcomer,
}) => {
  await test.step('from the first page to a course that says no word of signing in first', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Học thử ngay, chưa cần đăng nhập' }).click();
    await expect(heading(page)).toHaveText('Khóa học');
    await page.goto(COURSE);
    await expectNoBarrier(page);
    await page.getByRole('link', { name: 'Học thử ngay, chưa cần đăng nhập' }).click();
    await expect(page.getByText(/^Bài 1 trên/)).toBeVisible();
  });

  await test.step('two lessons are kept on the device, and are there after the browser was closed', async () => {
    await readLesson(page);
    await expectNoBarrier(page);
    const first = (await heading(page).textContent()) ?? '';
    await page.getByRole('link', { name: 'Sang bài tiếp theo' }).click();
    await expect(heading(page)).not.toHaveText(first);
    await readLesson(page);
    await page.goto(COURSE);
    await expect(page.getByText(/^Đã học 2 trên/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Học thử tiếp' })).toBeVisible();
  });

  await test.step('a practice is played, and the list knows it', async () => {
    await page.goto(PRACTICE);
    await playToTheEnd(page);
    await expect(page.getByText('Đã giữ lần làm này trên máy.')).toBeVisible();
    await page.goto('/thuc-hanh');
    await expect(page.getByText('Ông bà đã tự làm được bài này.')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('the quiz says why it needs a name, and leads to signing in', async () => {
    await page.goto(`${COURSE}/kiem-tra`);
    await expect(page.getByText('Làm bài kiểm tra thì cần đăng nhập.')).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
    await page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }).click();
    await proveOneselfAtVneid(page, newcomer);
    await expect(page).toHaveURL(COURSE);
  });

  await test.step('what was tried is offered by name, and moved once it is said to be one’s own', async () => {
    await expect(offer(page)).toContainText(
      `Chuyển 2 bài đã học thử và 1 lần thực hành sang tên ông bà ${newcomer.name}?`,
    );
    await offer(page).getByText('Xem đó là những bài nào').click();
    await expect(offer(page).getByRole('listitem')).toHaveCount(3);
    await expectNoBarrier(page);
    expect((await courseOf(page)).enrolment).toBeNull();
    await button(page, 'Có, chuyển sang tên tôi').click();
    await expect(offer(page).getByRole('heading')).toBeFocused();
    await expect(offer(page)).toContainText('Đã chuyển 3 mục sang tên ông bà.');
    await expect(page.getByText(/^Đã học 2 trên/)).toBeVisible();
    expect((await courseOf(page)).enrolment).toMatchObject({ lessonsDone: 2 });
    const { tries } = await ask<{ tries: unknown[] }>(page, 'GET', '/learner/practice-tries');
    expect(tries).toHaveLength(1);
  });

  await test.step('it is asked once, and signing out brings nothing back', async () => {
    await page.goto(COURSE);
    await expect(button(page, 'Rút khỏi khóa học này')).toBeVisible();
    await expect(offer(page)).toBeHidden();
    await signOut(page);
    await expect(page).toHaveURL('/');
    await page.goto(COURSE);
    await expect(page.getByRole('link', { name: 'Học thử ngay, chưa cần đăng nhập' })).toBeVisible();
  });
});

test('on a shared phone another person says no, and it waits for the one who did it', async ({ page, newcomer }) => {
  await readFirstLesson(page);
  const [, code = '', pin = ''] =
    /mã thẻ ([\w-]+), mã PIN (\d{6})/.exec(guideFor('Người cao tuổi không có VNeID')) ?? [];
  await test.step('whoever holds the phone can take it off, and back', async () => {
    await page.goto(COURSE);
    await button(page, 'Xóa bài học thử khỏi máy này').click();
    await expect(page.getByRole('link', { name: 'Học thử ngay, chưa cần đăng nhập' })).toBeVisible();
    await expectNoBarrier(page);
    await button(page, 'Hoàn tác').click();
    await expect(page.getByText(/^Đã học 1 trên/)).toBeVisible();
  });
  await page.getByRole('link', { name: 'Đăng nhập để ghi vào tên mình' }).click();
  await signInWithCard(page, code, pin);
  await expect(offer(page)).toBeVisible();
  await expect(page).toHaveURL(COURSE);
  const before = await courseOf(page);
  await button(page, 'Không, không phải của tôi').click();
  await expect(offer(page)).toContainText('Không chuyển gì.');
  await page.goto(COURSE);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Các trang' })).toBeVisible();
  await expect(offer(page)).toBeHidden();
  expect(await courseOf(page)).toEqual(before);

  await signOut(page);
  await expect(page).toHaveURL('/');
  await signIn(page, newcomer, COURSE);
  await expect(offer(page)).toContainText(`Chuyển 1 bài đã học thử sang tên ông bà ${newcomer.name}?`);
});

test('a line that breaks while moving loses nothing and moves nothing twice', async ({ page, newcomer }) => {
  await readFirstLesson(page);
  await signIn(page, newcomer, COURSE);
  let isLost = true;
  await page.route('**/api/learner/lesson-completions', async (route) => {
    if (!isLost) return route.fallback();
    // The server notes it; its answer never arrives
    await route.fetch();
    return route.abort();
  });
  await button(page, 'Có, chuyển sang tên tôi').click();
  await expect(offer(page)).toContainText('Chưa nối được với máy chủ.');
  await expectNoBarrier(page);
  isLost = false;
  await button(page, 'Chuyển lại ngay').click();
  await expect(offer(page)).toContainText('Đã chuyển 1 mục sang tên ông bà.');
  expect((await courseOf(page)).enrolment).toMatchObject({ lessonsDone: 1 });
});

/** Plays a call from a swindler the right way. */
async function playToTheEnd(page: Page): Promise<void> {
  await button(page, 'Bắt đầu, tôi tự làm').click();
  for (const name of ['Nghe máy', 'Cúp máy', 'Kể cho con cháu và hỏi Công an xã', 'Chặn số và báo Công an xã']) {
    await button(page, name).click();
  }
  await expect(page.getByText('Ông bà đã làm xong bài này')).toBeVisible();
}
