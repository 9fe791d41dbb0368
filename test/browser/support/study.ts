import { expect, type Page } from '@playwright/test';
import { rightChoicesOf } from './answer-key.js';

export const SAFETY_COURSE = 'an-toan-tren-mang-cho-nguoi-cao-tuoi';
export const SERVICES_COURSE = 'dich-vu-cong-truc-tuyen';

/** The one heading of the page. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the answer that was just chosen is on the server. */
export const answerIsKept = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();

/** Reads lesson after lesson from the one that is open, and ends at the way to the quiz. */
export async function studyAllLessons(page: Page): Promise<void> {
  const onwards = page.getByRole('link', { name: /Sang bài tiếp theo|Đến bài kiểm tra/ });
  for (;;) {
    const title = await heading(page).textContent();
    await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
    await expect(page.getByText('Đã lưu: ông bà đã học xong bài này.')).toBeVisible();
    const isLast = (await onwards.textContent()) === 'Đến bài kiểm tra';
    await onwards.click();
    if (isLast) return;
    await expect(heading(page)).not.toHaveText(title ?? '');
  }
}

/** What the question on the screen asks, without the note on how many to choose. */
const questionOn = async (page: Page): Promise<string> =>
  (await page.locator('legend > span').first().textContent()) ?? '';

/** Answers the question on the screen and waits until it is kept. */
export async function answerQuestion(page: Page, { rightly }: { rightly: boolean }): Promise<void> {
  const right = rightChoicesOf(await questionOn(page));
  const choices = page.locator('fieldset label');
  for (const label of await choices.all()) {
    const text = ((await label.textContent()) ?? '').trim();
    if (right.includes(text) !== rightly) continue;
    await label.click();
    if (!rightly) break;
  }
  await answerIsKept(page);
}

/** Answers every question from the one on the screen to the last, and stops before handing in. */
export async function answerAll(page: Page, { rightly }: { rightly: boolean }): Promise<void> {
  for (;;) {
    const position = (await heading(page).textContent()) ?? '';
    await answerQuestion(page, { rightly });
    const isLast = /(\d+)\/\1$/.test(position);
    await page.getByRole('button', { name: isLast ? 'Xem lại và nộp bài' : 'Câu tiếp' }).click();
    if (isLast) return expect(heading(page)).toHaveText('Xem lại trước khi nộp');
    await expect(heading(page)).not.toHaveText(position);
  }
}
