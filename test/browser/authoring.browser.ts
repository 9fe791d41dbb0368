import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/axe.js';
import { letTheSessionEnd, signIn, signInWithPassword } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const AUTHORING = '/bien-soan';
const lessonText = (page: Page) => page.getByLabel('Chữ của bài học');
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Đã lưu/ })).toBeVisible();

/** A new course with one lesson, whose page is open. */
async function beginLesson(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Tạo khóa học mới' }).click();
  await page.getByLabel('Tên khóa học').first().fill(title);
  await page.getByLabel('Người dân').check();
  await page.getByRole('button', { name: 'Tạo và bắt đầu viết' }).click();
  await page.getByLabel('Tên bài học mới').fill('Giữ điện thoại an toàn');
  await page.getByRole('button', { name: 'Thêm bài học' }).click();
  await expect(lessonText(page)).toBeVisible();
}

/** Types through the composition of a Vietnamese input method, as Unikey and phones do. */
async function compose(page: Page, steps: readonly string[], result: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const step of steps) {
    await session.send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    });
  }
  await session.send('Input.insertText', { text: result });
}

test('a trainer writes a lesson, loses the network and the session, and finds every word again', async ({ page }) => {
  await page.goto(`/can-bo/dang-nhap?tiep=${AUTHORING}`);
  await signInWithPassword(page, 'giangvien');
  await expect(heading(page)).toHaveText('Biên soạn khóa học');
  await expectNoBarrier(page);
  await beginLesson(page, 'Khóa viết khi mất mạng');

  await test.step('text with headings, lists and callouts, typed with a Vietnamese input method', async () => {
    await lessonText(page).click();
    await compose(page, ['d', 'đ', 'đư', 'đươ', 'đườ', 'đườn'], 'đường dây nóng 1022.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Không đọc mã OTP cho ai');
    await page.getByRole('button', { name: 'Cảnh báo' }).click();
    await expect(lessonText(page).locator('p').first()).toHaveText('đường dây nóng 1022.');
    await expect(page.getByText('Chữ viết tắt «OTP» chưa được giải thích')).toBeVisible();
  });

  await test.step('a block is added, moved by keyboard with words, taken out and put back', async () => {
    await page.getByRole('button', { name: '+ Thêm khối' }).click();
    await page.getByRole('button', { name: /^Trang khác/ }).click();
    await page.getByLabel('Địa chỉ trang').fill('https://dichvucong.gov.vn');
    await page.getByLabel('Tên trang').fill('Cổng Dịch vụ công');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText('Trang khác: đã chuyển đến vị trí 2 trên 3.')).toBeAttached();
    await expect(page.getByLabel('Tên trang')).toBeFocused();
    await page.getByRole('button', { name: 'Bỏ khối: Trang khác' }).click();
    await page.getByRole('button', { name: 'Đặt lại khối đó' }).click();
    await expect(page.getByLabel('Địa chỉ trang')).toHaveValue('https://dichvucong.gov.vn');
    await saved(page);
    await expectNoBarrier(page);
  });

  await test.step('without a network the words stay on the device, also when the window is closed', async () => {
    await page.context().setOffline(true);
    await page.getByLabel('Tên bài').fill('Tên viết khi mất mạng');
    await expect(page.getByText('Chưa gửi được, chữ vẫn còn trên máy.')).toBeVisible();
    const address = page.url();
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await page.goto(address);
    // Nobody else has written meanwhile, so the words kept on the device need no question
    await expect(page.getByLabel('Tên bài')).toHaveValue('Tên viết khi mất mạng');
    await saved(page);
  });

  await test.step('when the session has ended one signs in on the same page and goes on', async () => {
    await letTheSessionEnd(page);
    await page.getByLabel('Tên bài').fill('Tên viết khi hết phiên');
    await expect(page.getByRole('heading', { name: 'Phiên đăng nhập đã hết' })).toBeVisible();
    const other = await page.context().newPage();
    await signIn(other, castMember('Giảng viên'), AUTHORING);
    await other.close();
    await page.getByRole('button', { name: 'Tôi đã đăng nhập lại, gửi tiếp' }).click();
    await saved(page);
    await expect(page.getByLabel('Tên bài')).toHaveValue('Tên viết khi hết phiên');
  });
});

test('two windows that write the same lesson are shown both texts, and nothing is lost', async ({ page }) => {
  await signIn(page, castMember('Giảng viên'), AUTHORING);
  await beginLesson(page, 'Khóa viết ở hai cửa sổ');
  await saved(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('Số phút học').fill('25');
  await saved(other);
  await expect(other.getByText('Đang viết…')).toHaveCount(0);
  await lessonText(page).click();
  await page.keyboard.type('Chữ của cửa sổ thứ nhất.');
  const panel = page.getByRole('region', { name: 'Có hai bản của phần này' });
  await expect(panel).toContainText('Chữ của cửa sổ thứ nhất.');
  await expect(panel.getByRole('radio', { name: /Lấy của/ }).first()).toBeVisible();
  await expectNoBarrier(page);
  await panel.getByRole('button', { name: 'Lưu theo các lựa chọn trên' }).click();
  await saved(page);
  await expect(page.getByLabel('Số phút học')).toHaveValue('25');
  await expect(lessonText(page)).toContainText('Chữ của cửa sổ thứ nhất.');
  await other.close();
});

test('a lesson is seen as on a phone, read aloud by sentences, and an old text comes back', async ({ page }) => {
  await page.addInitScript(fakeVoice);
  await signIn(page, castMember('Giảng viên'), AUTHORING);
  await beginLesson(page, 'Khóa có lịch sử');
  await lessonText(page).click();
  await page.keyboard.type('Câu thứ nhất. Câu thứ hai.');
  await saved(page);
  await page.getByRole('button', { name: 'Xem thử' }).click();
  await expect(page.getByRole('region', { name: 'Xem thử bài học' })).toContainText('Câu thứ nhất. Câu thứ hai.');
  await page.getByRole('button', { name: 'Nghe đọc' }).click();
  await page.getByRole('button', { name: 'Đọc từ đầu' }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken))
    .toEqual(['Câu thứ nhất.', 'Câu thứ hai.']);
  await page.getByRole('link', { name: 'Lịch sử của bài này' }).click();
  await page.getByRole('button', { name: 'Xem', exact: true }).last().click();
  await expect(page.getByRole('heading', { name: 'Bản cũ khác bản đang dùng ở đâu' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Lấy lại bản cũ này' }).click();
  await expect(lessonText(page)).toHaveText('');
});

/** A device with a Vietnamese voice, which says at once what it is given. */
function fakeVoice(): void {
  const spoken: string[] = [];
  class Utterance extends EventTarget {
    constructor(readonly text: string) {
      super();
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ name: 'Giả lập', lang: 'vi_VN' }],
    speak: (utterance: Utterance) => {
      spoken.push(utterance.text);
      queueMicrotask(() => utterance.dispatchEvent(new Event('end')));
    },
    cancel: () => undefined,
  });
  Object.assign(globalThis, { spoken, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
}
