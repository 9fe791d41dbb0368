import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has. */
const MOST_STOPS = 60;

/** What has the focus shows it: an outline or a ring, on itself or on the label drawn around it. */
async function focusIsSeen(page: Page): Promise<void> {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return; // the browser's own bar, between the last stop and the first
  const seen = await focused.evaluate((element) => {
    const view = element.ownerDocument.defaultView;
    const shown = [element, element.closest('label')].some((one) => {
      if (!one || !view) return false;
      const { outlineStyle, outlineWidth, boxShadow } = view.getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return shown ? 'a ring' : `no ring on ${element.outerHTML.slice(0, 120)}`;
  });
  expect(seen).toBe('a ring');
}

/** Presses Tab until the place is reached; at each stop on the way the focus must be seen. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    await focusIsSeen(page);
    if (await place.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error('Tab never reaches the place');
}

/** Goes to a place by Tab and presses Enter there. */
export async function enter(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

/** Another screen has come: its heading has the focus, and its name stands on the tab. */
export async function headingHasFocus(page: Page, words: string | RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(words);
  await expect(heading).toBeFocused();
  await expect(async () => expect(await page.title()).toContain((await heading.textContent()) ?? '')).toPass();
}
