import type { Page } from '@playwright/test';
import { expectNoBarrier } from './support/axe.js';
import { enter, tabTo } from './support/keyboard.js';
import { signIn } from './support/sign-in.js';
import { heading, SAFETY_COURSE, SERVICES_COURSE } from './support/study.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const BAND = 'Bài thực hành – không phải trang thật';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const recorded = (page: Page) => expect(page.getByText('Đã ghi lại lần làm này.')).toBeVisible();

/** Taps one after the other; every screen on the way says that it is not the real one. */
async function tapThrough(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    await expect(page.getByText(BAND)).toBeVisible();
    await button(page, name).tap();
  }
}

test('a fake police call is played by touch: fooled once, then hung up on, and both tries are kept', async ({
  page,
  newcomer,
}) => {
  await signIn(page, newcomer);
  await page.goto(`/khoa-hoc/${SAFETY_COURSE}/bai/gia-danh-cong-an`);
  await getFooled(page);
  await expect(page.getByText('Lần này chưa ổn')).toBeVisible();
  await recorded(page);
  await expectNoBarrier(page);

  await button(page, 'Làm lại').tap();
  await tapThrough(page, ['Nghe máy', 'Cúp máy', 'Kể cho con cháu và hỏi Công an xã', 'Chặn số và báo Công an xã']);
  await expect(page.getByText('Ông bà đã làm xong bài này')).toBeVisible();
  await recorded(page);
  await page.goto('/thuc-hanh');
  const item = page.getByRole('listitem').filter({ hasText: 'Trả lời cuộc gọi giả danh công an' });
  await expect(item).toContainText('Ông bà đã tự làm được bài này.');
});

/** Asks for a hint and the help, then follows the caller to the end. */
async function getFooled(page: Page): Promise<void> {
  await button(page, 'Bắt đầu, tôi tự làm').tap();
  await tapThrough(page, ['Nghe máy', 'Gợi ý', 'Nghe hướng dẫn']);
  await expect(page.getByText('Máy này chưa có giọng đọc tiếng Việt')).toBeVisible();
  await tapThrough(page, ['Đọc số căn cước cho người gọi']);
  await expect(page.getByText('Bước này chưa đúng')).toBeInViewport();
  await tapThrough(page, [/Tôi sẽ ra Công an xã hỏi/, /bật loa/, /không gửi qua Zalo/, 'Bấm link và cài ứng dụng']);
}

test('signing in with VNeID is practised by keyboard alone, and a hotspot is a button like any other', async ({
  page,
  newcomer,
}) => {
  await signIn(page, newcomer);
  await page.goto(`/khoa-hoc/${SERVICES_COURSE}/thuc-hanh/dang-nhap-vneid`);
  await expect(heading(page)).toHaveText('Đăng nhập dịch vụ công bằng VNeID');
  await enter(page, button(page, 'Bắt đầu, có người giúp'));
  await enter(page, button(page, /dichvucong\.gov\.vn/));
  await expect(page.getByRole('heading', { name: 'Trang chủ của Cổng' })).toBeFocused();
  await expectNoBarrier(page);
  await enter(page, button(page, 'Nút Đăng nhập ở góc trên bên phải'));
  await enter(page, button(page, /^Công dân/));
  await tabTo(page, page.getByLabel('Số định danh cá nhân'));
  await page.keyboard.type('9999 0000 1234');
  await tabTo(page, page.getByLabel('Mật khẩu'));
  await page.keyboard.type('sai mat khau');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Xem lại ô đã nhập')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('TapLam2026');
  await page.keyboard.press('Enter');
  await enter(page, button(page, 'Cúp máy'));
  await tabTo(page, page.getByLabel('Mã xác nhận', { exact: true }));
  await page.keyboard.type('246810');
  await page.keyboard.press('Enter');
  await enter(page, page.getByRole('button', { name: 'Đồng ý', exact: true }));
  await recorded(page);
  await expect(page.getByText('Có 1 bước chưa đúng')).toBeVisible();
  await expect(button(page, 'Làm lại, lần này tôi tự làm')).toBeVisible();
});
