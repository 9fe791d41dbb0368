import { caseOf, officerAtWork, PURPOSE, somebodyReady, tellTheGateway } from './support/desk.js';
import { enter, headingHasFocus, tabTo } from './support/keyboard.js';
import { openMenu, signIn } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, type Page, test } from './support/test.js';

const PATIENCE = { timeout: 30_000 };

/** Where the case on the screen stands; it has the focus after each deed. */
const state = (page: Page) => page.getByRole('heading', { level: 2, name: /^Trạng thái:/ });

/** Reads the case again until it has come to a state. */
async function caseComesTo(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(state(page)).toContainText(words, { timeout: 2_000 });
  }).toPass(PATIENCE);
}

test('an officer says why, finds a person, works off the case, and the person sees who has looked', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const person = await somebodyReady(browser);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await officerAtWork(page);

  await test.step('finds the person by citizen id, typed in groups', async () => {
    await openMenu(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Tìm người' }).click();
    await page.getByLabel('Số định danh cá nhân').fill(person.citizenId.replace(/(\d{4})(?=\d)/g, '$1 '));
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: person.name }).click();
    await expect(heading(page)).toHaveText(person.name);
  });

  await test.step('the citizen id is masked until it is asked for', async () => {
    const grouped = person.citizenId.replace(/(\d{4})(?=\d)/g, '$1\u00a0');
    await expect(page.getByText(grouped)).toBeHidden();
    await page.getByRole('button', { name: 'Hiện số' }).click();
    await expect(page.getByText(grouped)).toBeVisible();
    await page.getByRole('button', { name: 'Che lại' }).click();
    await expect(page.getByText(grouped)).toBeHidden();
  });

  await test.step('reviews the case and sends it; the gateway confirms', async () => {
    await page.getByRole('link', { name: 'Mở hồ sơ xác nhận' }).click();
    await page.getByRole('button', { name: 'Duyệt hồ sơ' }).click();
    await expect(state(page)).toContainText('Đã duyệt, chưa gửi');
    await page.getByRole('button', { name: 'Gửi sang VNeID' }).click();
    await expect(state(page)).toContainText('Đã gửi, chờ VNeID');
    await caseComesTo(page, 'Đã xác nhận trên VNeID');
  });

  await test.step('the person sees who has looked, and that the number was shown', async () => {
    const learner = await browser.newPage({ baseURL: new URL(page.url()).origin });
    await signIn(learner, person, '/ai-da-xem');
    const looks = learner.getByRole('main').getByRole('listitem');
    await expect(looks.first()).toContainText(PURPOSE);
    await expect(learner.getByRole('main')).toContainText('Kẻ Sặt');
    await expect(learner.getByRole('main')).toContainText(/số định danh/);
    await learner.context().close();
  });

  expect(requested.filter((url) => decodeURIComponent(url).replace(/\D/g, '').includes(person.citizenId))).toEqual([]);
});

test('cases are worked through by keyboard alone', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await somebodyReady(browser);
  await somebodyReady(browser);
  await officerAtWork(page);
  await page.goto('/cong-an/ho-so');
  await enter(page, page.getByRole('link', { name: 'Làm lần lượt từ hồ sơ đầu' }));
  await expect(page).toHaveURL(/ho-so\/.+\?state=ready/);
  await headingHasFocus(page, /./);
  await expect(state(page)).toContainText('Chờ duyệt');
  const first = (await heading(page).textContent()) ?? '';

  await test.step('D reviews; the new state has the focus', async () => {
    await page.keyboard.press('d');
    await expect(state(page)).toContainText('Đã duyệt, chưa gửi');
    await expect(state(page)).toBeFocused();
  });

  await test.step('J goes on to the next case, whose name has the focus', async () => {
    await page.keyboard.press('j');
    await expect(heading(page)).not.toHaveText(first);
    await expect(heading(page)).toBeFocused();
    await expect(state(page)).toContainText('Chờ duyệt');
  });

  await test.step('T asks for the reason; letters typed there are no shortcuts', async () => {
    await page.keyboard.press('t');
    const reason = page.getByLabel('Lý do trả lại');
    await expect(reason).toBeFocused();
    await page.keyboard.type('giấy tờ đã kẹp nhầm, đề nghị bổ sung');
    await expect(reason).toHaveValue('giấy tờ đã kẹp nhầm, đề nghị bổ sung');
    await enter(page, page.getByRole('button', { name: 'Trả lại hồ sơ' }));
    await expect(state(page)).toContainText('Đã trả lại');
    await expect(state(page)).toBeFocused();
  });

  await test.step('the arrow goes back', async () => {
    await page.keyboard.press('ArrowLeft');
    await expect(heading(page)).toHaveText(first);
    await expect(heading(page)).toBeFocused();
  });

  await test.step('who wants no single keys switches them off', async () => {
    await enter(page, page.locator('summary', { hasText: 'Phím tắt' }));
    await tabTo(page, page.getByRole('checkbox', { name: 'Dùng phím tắt' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('j');
    await expect(heading(page)).toHaveText(first);
    await page.keyboard.press('Shift+Tab');
    await page.getByRole('button', { name: 'Tiếp theo' }).press('Enter');
    await expect(heading(page)).not.toHaveText(first);
    await expect(state(page)).toContainText('Đã trả lại');
    const second = (await heading(page).textContent()) ?? '';
    await page.keyboard.press('k');
    await expect(heading(page)).toHaveText(second);
  });
});

test('the gateway is down and comes back: the case waits, says so, and is confirmed once', async ({
  page,
  browser,
}) => {
  test.setTimeout(150_000);
  const person = await somebodyReady(browser);
  await officerAtWork(page);
  await page.goto(`/cong-an/ho-so/${await caseOf(page, person)}`);
  await tellTheGateway({ mode: 'down', forMs: 600_000 });
  try {
    await page.getByRole('button', { name: 'Duyệt hồ sơ' }).click();
    await page.getByRole('button', { name: 'Gửi sang VNeID' }).click();
    await expect(state(page)).toContainText('Đã gửi, chờ VNeID');
    await expect(async () => {
      await page.reload();
      await expect(page.getByText(/Đã thử gửi \d+ lần, cổng chưa nhận/)).toBeVisible({ timeout: 2_000 });
    }).toPass(PATIENCE);
  } finally {
    await tellTheGateway({ mode: 'normal' });
  }
  await expect(async () => {
    await page.reload();
    await expect(state(page)).toContainText('Đã xác nhận trên VNeID', { timeout: 2_000 });
  }).toPass({ timeout: 90_000 });
});

test('a list of citizen ids tells how far each person is and sends those who are ready', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const person = await somebodyReady(browser);
  await officerAtWork(page);
  await page.goto('/cong-an/danh-sach');

  await test.step('an empty form says what is missing', async () => {
    await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Hãy dán các số định danh hoặc chọn tệp');
  });

  await test.step('each line has its status', async () => {
    const id = person.citizenId;
    const lines = [`${id.slice(0, 3)} ${id.slice(3, 6)} ${id.slice(6)}`, id, '030199999999', '12345'];
    await page.getByLabel('Dán các số định danh').fill(lines.join('\n'));
    await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
    await expect(heading(page)).toHaveText('Kết quả danh sách');
    const rows = page.getByRole('table', { name: 'Từng dòng của danh sách' }).getByRole('row');
    await expect(rows.filter({ hasText: person.name })).toContainText('Sẵn sàng gửi');
    await expect(rows.filter({ hasText: 'Trùng dòng khác' })).toHaveCount(1);
    await expect(rows.filter({ hasText: 'Không có trong sổ dân cư của xã' })).toHaveCount(1);
    await expect(rows.filter({ hasText: 'Số không đúng' })).toHaveCount(1);
    await expect(page.getByRole('main')).not.toContainText(id);
  });

  await test.step('how many will be sent is said before it is done', async () => {
    await page.getByRole('button', { name: 'Gửi 1 hồ sơ đã sẵn sàng…' }).click();
    await expect(page.getByText('Sẽ duyệt và gửi 1 hồ sơ sang VNeID.')).toBeVisible();
    await page.getByRole('button', { name: 'Gửi 1 hồ sơ', exact: true }).click();
    await expect(page.getByText('Đã gửi 1 hồ sơ.')).toBeVisible();
  });
});
