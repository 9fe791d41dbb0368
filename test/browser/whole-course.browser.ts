import { expectNoBarrier } from './support/axe.js';
import { product } from './support/product.js';
import { signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, type Page, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';
import {
  beginCourse,
  buildPractice,
  importQuestions,
  writeLesson,
  writeQuizAndHead,
} from './support/write-a-course.js';

// axe measures with styles of its own, which the policy of the check page refuses; packages may not look around
test.use({ expectedComplaints: /Failed to load resource|Applying inline style|sandboxed/ });
test.use({ actionTimeout: 15_000 });
test.setTimeout(240_000);

const TITLE = `Nghe máy lạ cho bình tĩnh ${Date.now() % 10_000}`;
const TAG = `may-la-${Date.now() % 100_000}`;

test('a course from its first word to a regraded question', async ({ page, newcomer, browser }) => {
  let course = '';
  await test.step('a trainer imports questions and writes a course with every block', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await signIn(page, castMember('Giảng viên'), '/bien-soan');
    await importQuestions(page, TAG);
    course = await beginCourse(page, TITLE);
    await buildPractice(page, course);
    await writeLesson(page, course);
    await expectNoBarrier(page);
    await writeQuizAndHead(page, course, TAG);
  });

  await test.step('sees that nothing is missing and asks for a second person', async () => {
    await page.goto(`${course}/duyet`);
    await expect(page.getByText('Khóa học đã đủ để phát hành.')).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(page.getByText('cần một người khác duyệt')).toBeVisible();
  });

  await test.step('who reads it and publishes', async () => {
    const other = await browser.newContext({ baseURL: product.url });
    const reviewer = await other.newPage();
    await signIn(reviewer, castMember('Quản trị thứ hai (người duyệt)'), '/bien-soan');
    await reviewer.goto(`${course}/duyet`);
    await expect(reviewer.getByRole('heading', { name: 'Quyết định' })).toBeVisible();
    await expectNoBarrier(reviewer);
    await reviewer.getByRole('button', { name: 'Phát hành khóa học' }).click();
    await expect(heading(reviewer)).toHaveText(TITLE);
    await other.close();
  });
});
