import { expectNoBarrier } from './support/axe.js';
import { rightChoicesOf } from './support/answer-key.js';
import { signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

test('a learner who once failed a quiz goes over what was wrong, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, castMember('Học viên chưa đạt bài kiểm tra'), '/');
  await page.getByRole('link', { name: 'Ôn mỗi ngày' }).click();
  await expect(heading(page)).toHaveText(/^Ôn câu 1\/\d$/);
  await expectNoBarrier(page);

  await test.step('whoever has not answered yet is asked to, and may say that it is forgotten', async () => {
    await page.getByRole('button', { name: 'Trả lời' }).click();
    await expect(page.getByText('Hãy trả lời câu hỏi trước.')).toBeVisible();
    await page.getByRole('button', { name: 'Tôi chưa nhớ' }).press('Enter');
    await expect(heading(page)).toHaveText('Chưa đúng, không sao');
    await expect(heading(page)).toBeFocused();
    await expect(page.getByText('Ý đúng:')).toBeVisible();
    await expect(page.getByText('sẽ được hỏi lại từ ngày')).toBeVisible();
    await expectNoBarrier(page);
  });

  await test.step('what was chosen stays when the network is gone, and is sent once it is back', async () => {
    await page.getByRole('button', { name: 'Câu tiếp' }).click();
    await expect(heading(page)).toHaveText(/^Ôn câu 2/);
    const right = rightChoicesOf((await page.locator('legend > span').first().textContent()) ?? '');
    await page.context().setOffline(true);
    for (const choice of right) await page.getByText(choice, { exact: true }).click();
    await page.getByRole('button', { name: 'Trả lời' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Trả lời' }).click();
    await expect(heading(page)).toHaveText('Đúng rồi!');
  });

  await test.step('the round ends with thanks, and days are counted for whoever wants it', async () => {
    for (;;) {
      await page.getByRole('button', { name: /Câu tiếp|Xem kết quả hôm nay/ }).click();
      if ((await heading(page).textContent()) === 'Xong cho hôm nay') break;
      await page.getByRole('button', { name: 'Tôi chưa nhớ' }).click();
      await expect(heading(page)).toHaveText('Chưa đúng, không sao');
    }
    await expect(page.getByText('Cảm ơn Đỗ Thị Hồng Thảo đã dành thời gian ôn bài.')).toBeVisible();
    await expect(page.getByText('Ông bà nhớ đúng 1 trên')).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('button', { name: 'Đếm ngày học của tôi' }).click();
    await expect(page.getByText('Số ngày học liền nhau: 1.')).toBeVisible();
    await page.getByRole('button', { name: 'Thôi đếm ngày học' }).click();
    await expect(page.getByText('Máy không đếm ngày học của ông bà.')).toBeVisible();
  });

  await test.step('a further visit says that it is enough for today', async () => {
    await page.reload();
    await expect(page.getByText(/Hôm nay ông bà đã ôn \d câu, vậy là đủ/)).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Việc tiếp theo' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ôn mỗi ngày' })).toHaveCount(0);
  });

  await test.step('reminders to study are turned off, and on again', async () => {
    await page.goto('/tin-bao');
    await page.getByRole('button', { name: 'Tắt nhắc học' }).click();
    await expect(page.getByText('Đã tắt nhắc học.')).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Bật nhắc học' }).click();
    await expect(page.getByRole('button', { name: 'Tắt nhắc học' })).toBeVisible();
  });
});
