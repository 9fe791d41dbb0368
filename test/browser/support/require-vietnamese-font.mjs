import { chromium } from '@playwright/test';
import { launchOptions } from './launch-options.mjs';

const SAMPLE = 'Ứng dụng ặ ễ ỹ';
const LETTERS = SAMPLE.replaceAll(' ', '').length;

/** Refuses to begin when the browser cannot draw Vietnamese: on blank pages every check would pass. */
export async function requireVietnameseFont() {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.setContent(`<p style="font:20px system-ui">${SAMPLE}</p>`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    const { root } = await devtools.send('DOM.getDocument', { depth: -1 });
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    const glyphs = fonts.reduce((sum, font) => sum + font.glyphCount, 0);
    if (fonts.length !== 1 || glyphs < LETTERS) {
      throw new Error(`no font with Vietnamese letters: ${JSON.stringify(fonts)}`);
    }
  } finally {
    await browser.close();
  }
}
