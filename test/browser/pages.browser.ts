import type { Browser, BrowserContext } from '@playwright/test';
import {
  expectColoursReadable,
  expectNoBarrier,
  expectNoBarrierInForcedColours,
  expectTargetsApart,
} from './support/axe.js';
import { type PeopleAtWork, putPeopleToWork, type Reader } from './support/people-at-work.js';
import { product, routesOfTheApp } from './support/product.js';
import { expectReadableInOrder } from './support/screen-reader.js';
import { signInWithCard } from './support/sign-in.js';
import { heading } from './support/study.js';
import { expect, listen, type Page, test } from './support/test.js';
import { type Visit, VISITS } from './support/visits.js';

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** Lists of forms that are all alike need not be sent one by one. */
const FORMS_TRIED = 3;

let given: PeopleAtWork;

test.beforeAll(async ({ browser }) => {
  given = await putPeopleToWork(browser);
});

test.afterAll(async () => {
  for (const context of contexts.values()) await (await context).close();
  contexts.clear();
});

const addressOf = ({ route, at }: Visit): string => (at ? at(given) : route);

/** One for each reader and language, so that only the first page of each has to fetch the app. */
const contexts = new Map<string, Promise<BrowserContext>>();

/** Opens a page as one of the people at work. Whatever the browser complains about is told. */
async function openAs(
  browser: Browser,
  reader: Reader,
  english = false,
): Promise<{ page: Page; complaints: string[] }> {
  const key = `${reader} ${english}`;
  const context = contexts.get(key) ?? contextOf(browser, reader, english);
  contexts.set(key, context);
  const page = await (await context).newPage();
  const complaints: string[] = [];
  listen(page, complaints);
  return { page, complaints };
}

function contextOf(browser: Browser, reader: Reader, english: boolean): Promise<BrowserContext> {
  const { cookies, origins } = given.storageOf[reader];
  const inEnglish = { origin: product.url, localStorage: [{ name: 'hvs.language', value: 'en' }] };
  return browser.newContext({
    baseURL: product.url,
    storageState: { cookies, origins: english ? [inEnglish] : origins },
  });
}

/** A visit to what is not there is refused, and the browser says so. */
const unexpected = (complaints: readonly string[], { refused }: Visit): readonly string[] =>
  complaints.filter((complaint) => !(refused && complaint.startsWith('Failed to load resource')));

/** Grey lines are gone: what stands there is the page. */
async function pageIsDrawn(page: Page): Promise<void> {
  await expect(heading(page)).toHaveCount(1);
  await expect(page.locator('[class*=skeleton]:visible')).toHaveCount(0);
}

/** As the settings and the device may want it; the page is there already, only its looks change. */
async function isReadableInEveryLook(page: Page): Promise<void> {
  const html = page.locator('html');
  const set = (name: string, value: string) =>
    html.evaluate((root, [key, wanted]) => root.setAttribute(`data-${key}`, wanted), [name, value] as const);
  for (const theme of ['dark', 'contrast']) {
    await set('theme', theme);
    await expectColoursReadable(page);
  }
  await set('theme', 'system');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expectColoursReadable(page);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' });
  await expectNoBarrierInForcedColours(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await set('text', '200');
  await expectTargetsApart(page);
  await fitsAt(page, 360);
  await set('text', '100');
}

async function fitsAt(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
}

/** Forms are sent as they stand, and nothing reaches the server: what they say is wrong has no barrier either. */
async function sendEveryFormInVain(page: Page): Promise<void> {
  const send = page.locator('main form button[type=submit]:visible');
  const count = await send.count();
  if (count === 0) return;
  await page.route('**/api/**', (route) => (route.request().method() === 'GET' ? route.continue() : route.abort()));
  for (let form = 0; form < Math.min(count, FORMS_TRIED); form += 1) await send.nth(form).click();
  await expectNoBarrier(page);
  await fitsAt(page, 320);
}

/** Headings, buttons, labels and links of the page itself; what authors and the register wrote is marked as Vietnamese. */
const ownWords = (page: Page): Promise<string[]> =>
  page
    .locator('h1, h2, button, label, legend, summary, th[scope=col], nav a, dt')
    .evaluateAll((found) =>
      found
        .filter((element) => !element.closest('[lang=vi]') && !element.querySelector('[lang=vi]'))
        .map((element) => element.textContent ?? ''),
    );

test('every route of the app is visited here', () => {
  const visited = new Set(VISITS.map(({ route }) => route));
  expect(routesOfTheApp().filter((route) => !visited.has(route))).toEqual([]);
});

for (const visit of VISITS) {
  const name = [visit.route, visit.when].filter(Boolean).join(', ');

  test(`${name}: named, without barriers, fits a narrow phone`, async ({ browser }) => {
    const { page, complaints } = await openAs(browser, visit.by);
    await page.goto(addressOf(visit));
    await pageIsDrawn(page);
    expect((await heading(page).boundingBox())?.width).toBeGreaterThan(0);
    await expect(page).toHaveTitle(/^(?!.*undefined).+ · Học Vụ Số$|^Học Vụ Số: /);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expectNoBarrier(page);
    await expectReadableInOrder(page);
    await isReadableInEveryLook(page);
    await fitsAt(page, 320);
    expect(unexpected(complaints, visit)).toEqual([]);
    await sendEveryFormInVain(page);
    await page.close();
  });

  test(`${name}: in English`, async ({ browser }) => {
    const { page, complaints } = await openAs(browser, visit.by, true);
    await page.goto(addressOf(visit));
    await pageIsDrawn(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const words = (await ownWords(page)).map((word) => word.replace(given.learnerName, ''));
    expect(words.filter((word) => VIETNAMESE.test(word))).toEqual([]);
    await expectNoBarrier(page);
    expect(unexpected(complaints, visit)).toEqual([]);
    await page.close();
  });
}

test('the forms to sign in have no barrier when something is wrong, and the tab says so', async ({ browser }) => {
  const { page } = await openAs(browser, 'anybody');
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expectNoBarrier(page);
  await signInWithCard(page, 'AAAA-BBBB-22', '604713');
  await expect(page.getByRole('alert')).toContainText('chưa đúng');
  await expectNoBarrier(page);
  await page.goto('/can-bo/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expectNoBarrier(page);
  await fitsAt(page, 320);
  await page.close();
});
