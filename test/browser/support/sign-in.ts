import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import type { VneidPerson } from './vneid-people.js';

/** Known secrets of the made-up staff; the seed writes them into seeded databases only. */
const STAFF = { password: 'Binh-dan-hoc-vu-so-2026', totpSecret: 'KESATHOCVUSOTHUNGHIEM234' };

/** Fills in the page of the stand-in for VNeID, which must be open. */
export async function proveOneselfAtVneid(page: Page, person: VneidPerson): Promise<void> {
  await page.getByLabel('Số định danh cá nhân').fill(person.citizenId);
  await page.getByLabel('Mật khẩu').fill(person.passcode);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Signs in through VNeID and comes out at `returnTo`. */
export async function signIn(page: Page, person: VneidPerson, returnTo = '/'): Promise<void> {
  await page.goto(`/api/public/sign-in/vneid?returnTo=${encodeURIComponent(returnTo)}`);
  await proveOneselfAtVneid(page, person);
  await expect(page).toHaveURL(returnTo);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens the menu of a phone. */
export const openMenu = (page: Page): Promise<void> => page.getByRole('button', { name: 'Các trang' }).click();

/** Signs out by the menu. */
export async function signOut(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
}

/** Fills in the form for phone number or card code and PIN, which must be open. */
export async function signInWithCard(page: Page, code: string, pin: string): Promise<void> {
  await page.getByLabel('Số điện thoại hoặc mã thẻ').fill(code);
  await page.getByLabel('Mã PIN').fill(pin);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Fills in the form for staff, which must be open, with the code of this half minute. */
export async function signInWithPassword(page: Page, username: string): Promise<void> {
  const totp = new TOTP({ secret: Secret.fromBase32(STAFF.totpSecret) }).generate();
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(STAFF.password);
  await page.getByLabel('Mã xác thực').fill(totp);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Ends the session at the server, as time does; the browser keeps its cookie and notices nothing. */
export async function letTheSessionEnd(page: Page): Promise<void> {
  const url = new URL(page.url()).origin;
  const cookie = (await page.context().cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${url}/api/public/sign-out`, { method: 'POST', headers: { cookie } });
  expect(answer.ok).toBe(true);
}
