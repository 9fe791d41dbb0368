import type { Browser } from '@playwright/test';
import { expectNoBarrier } from './support/axe.js';
import { product } from './support/product.js';
import { signIn } from './support/sign-in.js';
import { answerIsKept, heading } from './support/study.js';
import { expect, listen, type Page, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';
import {
  beginCourse,
  buildPractice,
  importQuestions,
  RIGHT_ANSWER,
  writeLesson,
  writeQuizAndHead,
} from './support/write-a-course.js';

// axe measures with styles of its own, which the policy of the check page refuses; packages may not look around
test.use({ expectedComplaints: /Failed to load resource|Applying inline style|sandboxed/, actionTimeout: 15_000 });
test.setTimeout(240_000);

const TITLE = 'Nghe máy lạ cho bình tĩnh';
const TAG = 'may-la';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

interface Device {
  viewport?: typeof DESK;
  javaScriptEnabled?: boolean;
}

async function device(browser: Browser, complaints: string[], wishes: Device = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url, viewport: PHONE, ...wishes });
  listen(context, complaints);
  return context.newPage();
}

test('a course from its first word, over a supervised quiz and a regraded question, to a certificate', async ({
  page,
  newcomer,
  browser,
  complaints,
}) => {
  const trainer = await device(browser, complaints, { viewport: DESK });
  let course = '';
  await test.step('a trainer imports questions and writes a course with every block', async () => {
    await signIn(trainer, castMember('Giảng viên'), '/bien-soan');
    await importQuestions(trainer, TAG);
    course = await beginCourse(trainer, TITLE);
    await buildPractice(trainer, course);
    await writeLesson(trainer, course);
    await expectNoBarrier(trainer);
    await writeQuizAndHead(trainer, course, TAG);
  });

  await test.step('sees that nothing is missing, and may not publish it alone', async () => {
    await trainer.goto(`${course}/duyet`);
    await expect(trainer.getByText('Khóa học đã đủ để phát hành.')).toBeVisible();
    await expectNoBarrier(trainer);
    await trainer.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(trainer.getByText('cần một người khác duyệt')).toBeVisible();
  });

  await test.step('a second person reads it and publishes', async () => {
    const reviewer = await device(browser, complaints);
    await signIn(reviewer, castMember('Quản trị thứ hai (người duyệt)'), '/bien-soan');
    await reviewer.goto(`${course}/duyet`);
    await expect(reviewer.getByRole('heading', { name: 'Quyết định' })).toBeVisible();
    await expectNoBarrier(reviewer);
    await reviewer.getByRole('button', { name: 'Phát hành khóa học' }).click();
    await expect(heading(reviewer)).toHaveText(TITLE);
  });

  await test.step('a learner takes it on a phone', async () => {
    await signIn(page, newcomer);
    await page.goto('/khoa-hoc');
    await page.getByRole('link', { name: TITLE, exact: true }).click();
    await page.getByRole('button', { name: 'Ghi danh khóa học này' }).click();
    await page.getByRole('link', { name: 'Học bài đầu tiên' }).click();
    await takeTheLesson(page);
  });

  await test.step('and sits the quiz under the eyes of a helper of the hamlet', async () => {
    const helper = await device(browser, complaints);
    await signIn(helper, castMember('Tổ công nghệ số cộng đồng'), '/ho-tro/giam-sat');
    const code = await openSession(helper);
    await page.getByLabel('Mã buổi giám sát').fill(code);
    await page.getByRole('button', { name: 'Làm bài có giám sát' }).click();
    await answerOnceRightOnceWrong(page);
    await expect(heading(page)).toHaveText('Lần này chưa đạt');
    await expect(helper.getByRole('table', { name: 'Người trong buổi' })).toContainText('Chưa đạt', {
      timeout: 20_000,
    });
    await expectNoBarrier(helper);
    await helper.getByRole('button', { name: 'Kết thúc buổi…' }).click();
    await helper.getByRole('button', { name: 'Kết thúc buổi', exact: true }).click();
    await expect(helper.getByText('Đọc mã này cho người học:')).toBeHidden();
  });

  await test.step('a question turns out to be faulty: the trainer sees who gains, and has it graded anew', async () => {
    await trainer.goto('/bien-soan/cham-lai');
    const quiz = trainer.getByLabel('Bài kiểm tra');
    await quiz.selectOption({ label: `${TITLE}, bản 1 (1 lượt làm)` });
    await trainer.getByLabel('Câu hỏi bị lỗi').selectOption({ label: await wrongQuestion(page) });
    await trainer.getByLabel('Lý do').fill('Câu hỏi viết chưa rõ');
    await trainer.getByRole('button', { name: 'Xem trước, chưa thay đổi gì' }).click();
    await expect(trainer.getByRole('table', { name: 'Người bị thay đổi kết quả' })).toContainText(newcomer.name);
    await expectNoBarrier(trainer);
    await trainer.getByRole('button', { name: 'Chấm lại…' }).click();
    await trainer.getByRole('button', { name: 'Đồng ý chấm lại' }).click();
    await expect(trainer.getByText('Đã chấm lại.')).toBeVisible();
  });

  await test.step('the learner is told, holds a certificate, and a stranger checks it without script', async () => {
    await expect
      .poll(async () => {
        await page.goto('/giay-chung-nhan');
        await expect(heading(page)).toHaveText('Giấy chứng nhận');
        return page.getByRole('listitem').filter({ hasText: 'cấp ngày' }).count();
      })
      .toBe(1);
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').click();
    await expect(heading(page)).toContainText('Giấy chứng nhận số');
    const number = page.url().split('/').at(-1) ?? '';
    const stranger = await device(browser, complaints, { javaScriptEnabled: false });
    await stranger.goto(`/xac-minh/${number}`);
    await expect(stranger.getByText('Còn giá trị', { exact: true })).toBeVisible();
    await expect(stranger.getByText(newcomer.name)).toBeVisible();
    await expect(stranger.getByText('Nhà văn hóa thôn')).toBeVisible();
    await page.goto('/tin-bao');
    await expect(page.getByText(/có lỗi nên bài được chấm lại: từ 50% thành 100%/)).toBeVisible();
  });
});

/** Reads the lesson, answers the question in it, plays its practice, and says that it is done. */
async function takeTheLesson(page: Page): Promise<void> {
  await expect(page.getByRole('img', { name: 'Màn hình cuộc gọi đến, nút đỏ để cúp máy.' })).toBeVisible();
  await page.getByLabel('Đọc mã').check();
  await page.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await expect(page.getByText('Chưa đúng.')).toBeVisible();
  await page.getByRole('button', { name: 'Bắt đầu, tôi tự làm' }).click();
  await page.getByRole('button', { name: 'Cúp máy', exact: true }).click();
  await expect(page.getByText('Ông bà đã làm xong bài này')).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Tôi đã học xong bài này' }).click();
  await page.getByRole('link', { name: 'Đến bài kiểm tra' }).click();
  await expect(heading(page)).toHaveText('Bài kiểm tra');
}

/** Opens a session on site and gives the code that is read out. */
async function openSession(helper: Page): Promise<string> {
  await helper.getByLabel('Khóa học').selectOption({ label: TITLE });
  await helper.getByLabel('Thôn').selectOption({ index: 1 });
  await helper.getByLabel('Nơi ngồi làm bài').fill('Nhà văn hóa thôn');
  await helper.getByRole('button', { name: 'Mở buổi và lấy mã' }).click();
  const code = helper.getByText(/^[A-Z0-9]{3} [A-Z0-9]{3}$/);
  return (await code.textContent()) ?? '';
}

async function answerOnceRightOnceWrong(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Câu 1/2');
  await page.getByLabel(RIGHT_ANSWER).check();
  await answerIsKept(page);
  await page.getByRole('button', { name: 'Câu tiếp' }).click();
  await expect(heading(page)).toHaveText('Câu 2/2');
  await page.getByLabel('Làm theo lời người lạ').check();
  await answerIsKept(page);
  await page.getByRole('button', { name: 'Xem lại và nộp bài' }).click();
  await page.getByRole('button', { name: 'Nộp bài' }).click();
}

/** The question that the result says was answered wrongly. */
async function wrongQuestion(page: Page): Promise<string> {
  const wrong = page.getByRole('listitem').filter({ hasText: 'Làm theo lời người lạ' }).getByRole('heading');
  return ((await wrong.textContent()) ?? '').replace(/^\d+\. /, '').trim();
}
