import type { Browser, Page } from '@playwright/test';
import { product } from './support/product.js';
import { signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, test } from './support/test.js';
import { castMember } from './support/vneid-people.js';

const WRITER = castMember('Quản trị (Ban chỉ đạo)');
const APPROVER = castMember('Quản trị thứ hai (người duyệt)');
const CRITERIA = '/quan-tri/tieu-chi';

/** The second administrator, at a browser of their own. */
async function approverAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: product.url });
  await signIn(page, APPROVER, CRITERIA);
  await page.goto(address);
  await expect(heading(page)).toBeVisible();
  return page;
}

const saved = (page: Page) => expect(page.getByText('Đã lưu ngày')).toBeVisible();

const add = async (page: Page, kind: string): Promise<void> => {
  await page.getByLabel('Loại điều kiện để thêm').last().selectOption(kind);
  await page.getByRole('button', { name: 'Thêm điều này' }).last().click();
};

test('criteria are written as a sentence, previewed, approved by a second person, and in force', async ({
  page,
  browser,
}) => {
  await signIn(page, WRITER, CRITERIA);

  await test.step('a new set begins with nothing and says so when it is sent off', async () => {
    await page.getByRole('button', { name: /Viết bộ mới từ đầu.*Người khuyết tật/ }).click();
    await expect(heading(page)).toHaveText('Bản nháp bộ tiêu chí: Người khuyết tật');
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(page.getByRole('alert')).toContainText('chưa có tiêu chí nào');
  });

  await test.step('it is filled in like a sentence, and what is wrong is said at its place', async () => {
    await add(page, 'all');
    await add(page, 'course-passed');
    await add(page, 'practices');
    await expect(page.getByText('Còn 1 chỗ chưa đúng:')).toBeVisible();
    await expect(page.getByRole('group', { name: '2. Làm được các bài thực hành' })).toContainText(
      'Phải có từ 1 đến 20',
    );
    await page.getByRole('button', { name: /^Bỏ: 2/ }).click();
    await add(page, 'vneid-level');
    await page.getByLabel('Mức tài khoản VNeID').selectOption('1');
    await saved(page);
    await expect(page.getByText('chỗ chưa đúng')).toHaveCount(0);
  });

  await test.step('the keyboard moves a criterion, and it keeps the focus', async () => {
    await page.getByLabel('Mức tài khoản VNeID').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('group', { name: '1. Có tài khoản VNeID' })).toBeVisible();
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Đưa (lên|xuống): (1|2) Có tài khoản VNeID$/);
  });

  await test.step('the JSON beside it says the same, and what is typed there shows in the form', async () => {
    await page.getByText('Xem và sửa dạng JSON').click();
    const json = page.getByLabel('Tài liệu JSON');
    const document = JSON.parse(await json.inputValue()) as { title: string };
    await json.fill('{ không phải JSON');
    await expect(page.getByText('Chưa đúng cú pháp JSON')).toBeVisible();
    await json.fill(JSON.stringify({ ...document, title: 'Tiêu chí viết bằng JSON' }));
    await expect(page.getByLabel('Tên bộ tiêu chí')).toHaveValue('Tiêu chí viết bằng JSON');
    await saved(page);
  });

  await test.step('a preview counts what it would change, and the writer sends it off but cannot approve it', async () => {
    await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
    await expect(page.getByText('Đếm xong ngày')).toBeVisible();
    await page.getByText('Theo thôn', { exact: true }).click();
    await expect(page.getByRole('table', { name: 'Tác động theo thôn' })).toBeVisible();
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(page.getByText('Cần hai người')).toBeVisible();
  });

  const second = await approverAt(browser, new URL(page.url()).pathname);
  await test.step('the second person gives it back with a reason, which the writer reads', async () => {
    await second.getByRole('button', { name: 'Trả lại để sửa…' }).click();
    await second.getByLabel('Vì sao trả lại').fill('Tên bộ tiêu chí chưa rõ.');
    await second.getByRole('button', { name: 'Trả lại để sửa' }).click();
    await expect(second.getByText('Tên bộ tiêu chí chưa rõ.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Tên bộ tiêu chí chưa rõ.')).toBeVisible();
    await page.getByLabel('Tên bộ tiêu chí').fill('Tiêu chí cho người khuyết tật, bản mới');
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await expect(page.getByText('Cần hai người')).toBeVisible();
  });

  await test.step('the second person approves, and the set is in force', async () => {
    await second.reload();
    await expect(second.getByText('Cần đủ cả 2 mục sau')).toBeVisible();
    const losing = second.getByLabel('Vì sao vẫn duyệt');
    await expect(second.getByLabel('Áp dụng từ ngày')).toBeVisible();
    if (await losing.isVisible()) await losing.fill('Ban chỉ đạo đã họp và thống nhất điều này.');
    await second.getByRole('button', { name: 'Duyệt bộ tiêu chí này' }).click();
    await expect(heading(second)).toHaveText('Tiêu chí cho người khuyết tật, bản mới');
    await expect(second.getByText('Đang áp dụng')).toBeVisible();
    await second.goto('/quan-tri/lan-xet');
    await expect(second.getByText('Xét lại vì có bộ tiêu chí mới').first()).toBeVisible();
  });
  await second.close();
});

test('two people who write at once lose nothing', async ({ page, browser }) => {
  await signIn(page, WRITER, CRITERIA);
  await page.getByRole('button', { name: /Viết bộ mới từ đầu.*Người lao động/ }).click();
  await saved(page);
  const second = await approverAt(browser, new URL(page.url()).pathname);
  await second.getByLabel('Tên bộ tiêu chí').fill('Tên của người thứ hai');
  await expect(second.getByText('Có thay đổi chưa lưu')).toBeVisible();
  await saved(second);
  await page.getByLabel('Tên bộ tiêu chí').fill('Tên của người thứ nhất');
  await expect(page.getByRole('alert')).toContainText(`${APPROVER.name} đã sửa bản nháp này`);
  await page.getByText('Bản của bạn, đang trên màn hình').click();
  await expect(page.locator('pre').last()).toContainText('Tên của người thứ nhất');
  await page.getByRole('button', { name: 'Lưu bản của tôi thay vào' }).click();
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await second.reload();
  await expect(second.getByLabel('Tên bộ tiêu chí')).toHaveValue('Tên của người thứ nhất');
  await second.close();
});
