import type { Page } from '@playwright/test';
import { signIn } from './support/sign-in.js';
import { studyByRequests } from './support/study-by-requests.js';
import { answerAll, answerIsKept, answerQuestion, heading, SAFETY_COURSE } from './support/study.js';
import { expect, test } from './support/test.js';
import type { VneidPerson } from './support/vneid-people.js';

/** Studies the course by requests and opens the first question on the screen. */
async function openQuiz(page: Page, learner: VneidPerson): Promise<void> {
  await signIn(page, learner);
  await studyByRequests(page, SAFETY_COURSE);
  await page.goto(`/khoa-hoc/${SAFETY_COURSE}/kiem-tra`);
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await expect(heading(page)).toHaveText('Câu 1/8');
}

const choices = (page: Page) => page.getByRole('group').locator('input');
const handIn = (page: Page) => page.getByRole('button', { name: 'Nộp bài' });

test('a reload in the middle goes on where the learner was, with every answer', async ({ page, newcomer }) => {
  await openQuiz(page, newcomer);
  await answerQuestion(page, { rightly: true });
  await page.getByRole('button', { name: 'Câu tiếp' }).click();
  await expect(heading(page)).toHaveText('Câu 2/8');
  await choices(page).nth(1).check();
  await answerIsKept(page);
  await page.reload();
  await expect(heading(page)).toHaveText('Câu 2/8');
  await expect(choices(page).nth(1)).toBeChecked();

  await page.goto(`/khoa-hoc/${SAFETY_COURSE}`);
  await page.getByRole('link', { name: 'Làm tiếp bài đang dở' }).click();
  await expect(heading(page)).toHaveText('Câu 3/8');
  await page.getByRole('button', { name: 'Câu trước' }).click();
  await expect(choices(page).nth(1)).toBeChecked();
});

test('the last of two answers to a question is the one that counts', async ({ page, newcomer }) => {
  await openQuiz(page, newcomer);
  await choices(page).nth(0).click();
  await answerIsKept(page);
  await answerQuestion(page, { rightly: true });
  await page.reload();
  await expect(page.getByText('Đã trả lời 1 trên 8 câu')).toBeVisible();
  await page.getByRole('button', { name: 'Câu tiếp' }).click();
  await answerAll(page, { rightly: true });
  await handIn(page).click();
  await expect(heading(page)).toHaveText('Chúc mừng, ông bà đã đạt!');
});

test('who fails reads what was wrong and why, and can study and try again', async ({ page, newcomer }) => {
  await openQuiz(page, newcomer);
  await answerAll(page, { rightly: false });
  await handIn(page).click();
  await expect(heading(page)).toHaveText('Lần này chưa đạt');
  await expect(page.getByText(/Mức đạt là 75\s?%/)).toBeVisible();
  await expect(page.getByText('Còn 4 lượt làm.')).toBeVisible();
  await expect(page.getByText('Ý đúng:')).toHaveCount(8);
  await expect(page.getByRole('link', { name: 'Ôn lại các bài học' })).toBeVisible();
  await page.getByRole('link', { name: 'Làm lại bài kiểm tra' }).click();
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await expect(heading(page)).toHaveText('Câu 1/8');
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a double click on handing in gives one result', async ({ page, newcomer }) => {
  const submissions: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/submission')) submissions.push(response.status());
  });
  await openQuiz(page, newcomer);
  await answerAll(page, { rightly: true });
  await handIn(page).dblclick();
  await expect(heading(page)).toHaveText('Chúc mừng, ông bà đã đạt!');
  expect(submissions.filter((status) => status >= 400)).toEqual([]);
  await page.goto(`/khoa-hoc/${SAFETY_COURSE}`);
  await expect(page.getByText('Đã đạt bài kiểm tra')).toBeVisible();
  await expect
    .poll(async () => {
      await page.goto('/giay-chung-nhan');
      await expect(heading(page)).toBeVisible();
      return page.getByRole('main').getByRole('listitem').count();
    })
    .toBe(1);
});

test('an answer cut off by the network stays on the screen and is saved by trying again', async ({
  page,
  newcomer,
}) => {
  await openQuiz(page, newcomer);
  await page.context().setOffline(true);
  await choices(page).nth(2).check();
  await expect(page.getByText('Câu này chưa lưu được; lựa chọn vẫn còn trên màn hình.')).toBeVisible();
  await expect(choices(page).nth(2)).toBeChecked();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await answerIsKept(page);
  await page.reload();
  await page.getByRole('button', { name: 'Câu trước' }).click();
  await expect(choices(page).nth(2)).toBeChecked();
});
