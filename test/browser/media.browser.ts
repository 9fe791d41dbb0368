import { expectNoBarrier } from './support/axe.js';
import { film } from './support/course-files.js';
import { signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, type Page, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const SOME_MEGABYTES = 2_600_000;

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfUlEQVRoge2SwQ0AQRCC7ILnVUrvV4aZrAkFgDF+nCZ1AxdAfUV3Ie6SuoELoL6iuxB3Sd3ABVBf0V2Iu6Ru4AKor+guxF1SN3AB1Fd0F+IuqRu4AOorugtxl9QNXAD1Fd2FuEvqBi6A+oruQtwldQMXQH1FdyHukrqBjwf8MkFkeUj0d3IAAAAASUVORK5CYII=',
  'base64',
);

/** The line breaks while the second piece is under way, and comes back when the trainer has been told. */
async function breakTheLine(page: Page): Promise<() => Promise<void>> {
  let pieces = 0;
  await page.route('**/api/trainer/uploads/*', async (route) => {
    if (route.request().method() === 'PATCH') pieces += 1;
    if (pieces !== 2) return route.continue();
    pieces += 1;
    await page.context().setOffline(true);
    return route.abort('internetdisconnected');
  });
  return () => page.context().setOffline(false);
}

test('a trainer fills the library: a broken line costs nothing, and a file that lies is told what it is', async ({
  page,
}) => {
  const mobile = { width: 360, height: 740 };
  await page.setViewportSize(mobile);
  await signIn(page, castMember('Giảng viên'), '/bien-soan/tep');
  await expect(heading(page)).toHaveText('Thư viện tệp');
  const chooser = page.getByLabel('Gửi tệp lên thư viện');
  const rows = page.getByRole('list', { name: 'Tệp đang gửi' }).getByRole('listitem');

  await expectNoBarrier(page);

  await test.step('a film goes on where it stopped', async () => {
    const lineComesBack = await breakTheLine(page);
    await chooser.setInputFiles({ name: 'Đăng nhập VNeID.mp4', mimeType: 'video/mp4', buffer: film(SOME_MEGABYTES) });
    await expect(rows.first()).toContainText('Mất mạng. Phần đã gửi vẫn được giữ');
    await expect(rows.first()).toContainText('Đã gửi 38%');
    await lineComesBack();
    await expect(rows.first()).toContainText('Đã có trong thư viện.');
    await expect(page.getByRole('link', { name: 'Đăng nhập VNeID.mp4' })).toBeVisible();
  });

  await test.step('a film under the name of a picture is refused', async () => {
    await chooser.setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: film() });
    await expect(rows.first()).toContainText('Tên tệp ghi là .jpg nhưng bên trong là tệp MP4');
  });

  await test.step('a picture gets its words', async () => {
    await chooser.setInputFiles({ name: 'man-hinh.png', mimeType: 'image/png', buffer: PICTURE });
    await expect(rows.first()).toContainText('Đã có trong thư viện.');
    await expectNoBarrier(page);
    await page.getByRole('link', { name: 'man-hinh.png' }).click();
    await page.getByLabel('Tệp này cho thấy gì?').fill('Màn hình đăng nhập');
    await page.getByRole('button', { name: 'Lưu mô tả' }).click();
    await expect(page.getByText('Đã lưu mô tả.')).toBeVisible();
    await expect(page.getByRole('img', { name: 'Màn hình đăng nhập' })).toBeVisible();
    await expectNoBarrier(page);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(mobile.width);
  });

  await test.step('and goes when nothing uses it', async () => {
    await page.getByRole('button', { name: 'Gỡ tệp khỏi thư viện' }).click();
    await page.getByRole('button', { name: 'Gỡ tệp', exact: true }).click();
    await expect(heading(page)).toHaveText('Thư viện tệp');
    await expect(page.getByRole('link', { name: 'man-hinh.png' })).toHaveCount(0);
  });
});
