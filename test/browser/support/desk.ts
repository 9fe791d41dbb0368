import { type Browser, expect, type Page } from '@playwright/test';
import { product } from './product.js';
import { signIn } from './sign-in.js';
import { ask, passQuizByRequests, studyByRequests } from './study-by-requests.js';
import { heading, SAFETY_COURSE, SERVICES_COURSE } from './study.js';
import { castMember, takeNewcomer, type VneidPerson } from './vneid-people.js';

/** As the people looked at read it. */
export const PURPOSE = 'Xét xác nhận đạt phổ cập trên VNeID';

/** Says why the looks of this session are made, on the page that asks for it. */
export async function statePurpose(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Xem hồ sơ để làm việc gì?');
  await page.getByLabel(PURPOSE).check();
  await page.getByRole('button', { name: 'Bắt đầu làm việc' }).click();
  await expect(page.getByRole('region', { name: 'Mục đích xem hồ sơ' })).toContainText(PURPOSE);
}

/** Signs the officer in and opens the desk with a purpose stated. */
export async function officerAtWork(page: Page): Promise<void> {
  await signIn(page, castMember('Công an xã'), '/cong-an');
  await statePurpose(page);
  await expect(heading(page)).toHaveText('Bàn Công an xã');
}

interface Queue {
  cases: { caseId: string; fullName: string; state: string }[];
}

/** Somebody who has reached universalization, so that a case waits for the officer. */
export async function somebodyReady(browser: Browser): Promise<VneidPerson> {
  const page = await browser.newPage({ baseURL: product.url });
  const person = takeNewcomer();
  await signIn(page, person);
  for (const course of [SAFETY_COURSE, SERVICES_COURSE]) {
    await passQuizByRequests(page, await studyByRequests(page, course));
  }
  type Standing = { confirmationCase: { state: string } | null };
  const caseState = async () => (await ask<Standing>(page, 'GET', '/learner/universalization')).confirmationCase?.state;
  await expect.poll(caseState, { timeout: 20_000 }).toBe('ready');
  await page.context().close();
  return person;
}

/** The case of a person, as the officer's session finds it. */
export async function caseOf(officer: Page, { name }: VneidPerson, state = 'ready'): Promise<string> {
  const { cases } = await ask<Queue>(officer, 'GET', `/police/cases?state=${state}&limit=200`);
  const found = cases.find(({ fullName }) => fullName === name);
  if (!found) throw new Error('the person has no such case');
  return found.caseId;
}

/** Tells the other side of the gateway how to behave; `{ mode: 'normal' }` ends every failure. */
export async function tellTheGateway(order: { mode: string; forMs?: number }): Promise<void> {
  const answer = await fetch(`${product.sandboxUrl}/sandbox/gateway-failures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  expect(answer.ok).toBe(true);
}
