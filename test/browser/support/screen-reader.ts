import { expect, type Page } from '@playwright/test';

const CONTROLS = 'button|link|textbox|searchbox|checkbox|radio|combobox|slider|switch|spinbutton|option|img|dialog';
/** A line of the snapshot that names its role and nothing else. */
const UNNAMED = new RegExp(`^\\s*- (${CONTROLS})(?: \\[[^\\]]*\\])*:?$`);

/**
 * The page as a screen reader goes through it: the way past the head first, then the head, the page with its heading
 * before all else, the foot; and not one control without a name.
 */
export async function expectReadableInOrder(page: Page): Promise<void> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  expect(lines.filter((line) => UNNAMED.test(line))).toEqual([]);
  const landmarks = lines.map((line) => /^\s*- (banner|main|contentinfo)\b/.exec(line)?.[1]).filter(Boolean);
  expect(landmarks).toEqual(['banner', 'main', 'contentinfo']);
  expect(lines[0]).toContain('- link "Đến nội dung chính"');
  const levels = lines.map((line) => /- '?heading .*\[level=(\d)\]/.exec(line)?.[1]).filter(Boolean);
  expect(levels[0]).toBe('1');
}
