import sharp, { type Sharp } from 'sharp';
import { DomainError } from '@hvs/kernel';
import { contrastOf } from './contrast.rule.js';

/** Longest side of a picture as it is shown, and of the small one for lists and small screens. Pixels. */
export const LONGEST_SIDE = 1600;
export const SMALL_SIDE = 480;
/** More than any camera of a phone makes; what declares more is a bomb. */
const MOST_PIXELS = 60_000_000;
const QUALITY = 80;

/** A picture made anew from the pixels of what was sent: no position, no camera, nothing hidden is left. */
export interface PreparedImage {
  large: Buffer;
  small: Buffer;
  type: 'image/webp';
  width: number;
  height: number;
  /** Lightest against darkest, as WCAG counts it: 1 to 21. A picture of words below 4.5 is hard to read. */
  contrast: number;
}

/**
 * @throws DomainError `file.animated-image`, `file.too-many-pixels`, `file.damaged`
 */
export async function prepareImage(source: string | Buffer): Promise<PreparedImage> {
  try {
    const meta = await open(source).metadata();
    if ((meta.pages ?? 1) > 1) throw new DomainError('file.animated-image');
    const upright = open(source)
      .rotate()
      .resize({ ...within(LONGEST_SIDE) });
    const { data: large, info } = await upright.webp({ quality: QUALITY }).toBuffer({ resolveWithObject: true });
    const small = await sharp(large).resize(within(SMALL_SIDE)).webp({ quality: QUALITY }).toBuffer();
    const { width, height } = info;
    return { large, small, type: 'image/webp', width, height, contrast: await measuredContrast(large) };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError(/pixel limit|too large/i.test(String(error)) ? 'file.too-many-pixels' : 'file.damaged');
  }
}

function open(source: string | Buffer): Sharp {
  return sharp(source, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
}

function within(side: number): { width: number; height: number; fit: 'inside'; withoutEnlargement: true } {
  return { width: side, height: side, fit: 'inside', withoutEnlargement: true };
}

async function measuredContrast(image: Buffer): Promise<number> {
  const grey = sharp(image).flatten({ background: '#fff' }).resize(within(SMALL_SIDE)).greyscale();
  return contrastOf(await grey.raw().toBuffer());
}
