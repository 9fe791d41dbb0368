import { expectNoBarrier } from './support/axe.js';
import { enter, headingHasFocus } from './support/keyboard.js';
import { signIn } from './support/sign-in.js';
import { SERVICES_COURSE } from './support/study.js';
import { studyByRequests } from './support/study-by-requests.js';
import { expect, test } from './support/test.js';

const LESSON = `/khoa-hoc/${SERVICES_COURSE}/bai/noi-nho-giup`;

test('an easy-read lesson is one idea at a time, by keyboard, and the way back is the way one came', async ({
  page,
  newcomer,
}) => {
  await signIn(page, newcomer);
  await studyByRequests(page, SERVICES_COURSE);
  await page.goto(LESSON);
  await page.getByRole('radio', { name: 'Đọc dễ hiểu' }).check();
  const status = page.getByText(/^Trang \d+ trên \d+$/);
  await expect(status).toHaveText(/^Trang 1 trên/);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(1);
  await expectNoBarrier(page);

  await enter(page, page.getByRole('button', { name: 'Trang tiếp' }));
  await expect(status).toHaveText(/^Trang 2 trên/);
  await headingHasFocus(page, /./);
  await page.reload();
  await expect(status).toHaveText(/^Trang 2 trên/);
  await page.goBack();
  await expect(status).toHaveText(/^Trang 1 trên/);

  const count = Number(/trên (\d+)/.exec((await status.textContent()) ?? '')?.[1]);
  for (let number = 2; number <= count; number += 1) {
    await page.getByRole('button', { name: 'Trang tiếp' }).click();
    await expect(status).toHaveText(`Trang ${number} trên ${count}`);
  }
  await expect(page.getByText('Đã lưu: ông bà đã học xong bài này.')).toBeVisible();
  await expectNoBarrier(page);
});
