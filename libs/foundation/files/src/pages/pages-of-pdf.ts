import sharp from 'sharp';
import { DomainError } from '@hvs/kernel';

/** Most pages of a PDF that become pictures. */
export const MOST_PAGES = 100;
const LONGEST_SIDE = 1600;
const QUALITY = 80;
const LONGEST_TEXT = 600;

/** One page as a picture. */
export interface DrawnPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** The words on it, as far as the file tells them. */
  text: string;
  /** WebP. */
  image: Buffer;
}

/**
 * Draws the pages of a PDF one after the other, so that one picture at a time is in memory.
 * @throws DomainError `file.damaged`, `archive.encrypted`, `file.too-many-pages`
 */
export async function* pagesOfPdf(bytes: Buffer): AsyncGenerator<DrawnPage> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium'); // megabytes, and few processes ever draw
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes).catch((error: unknown) => {
      throw new DomainError(/password/i.test(String(error)) ? 'archive.encrypted' : 'file.damaged', { entry: '' });
    });
    const count = document.getPageCount();
    if (count > MOST_PAGES) throw new DomainError('file.too-many-pages', { count, limit: MOST_PAGES });
    for (let index = 0; index < count; index += 1) {
      // A page that was drawn is closed: its words are read from another handle on it
      const text = document.getPage(index).getText().replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
      const page = document.getPage(index);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = LONGEST_SIDE / Math.max(originalWidth, originalHeight, 1);
      const { width, height, data } = await page.render({ scale, render: toWebp });
      yield { number: index + 1, width, height, text, image: Buffer.from(data) };
    }
    document.destroy();
  } finally {
    library.destroy();
  }
}

function toWebp({ width, height, data }: { width: number; height: number; data: Uint8Array }): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .webp({ quality: QUALITY })
    .toBuffer();
}
