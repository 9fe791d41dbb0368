import { readFile } from 'node:fs/promises';
import { DOCUMENT_LIMITS, readArchive } from '../archive/index.js';
import { checkCaptions } from './check-captions.rule.js';
import { checkMp4 } from './check-media.js';
import { checkSvg } from './check-svg.rule.js';
import type { FileKind } from '@hvs/contracts';
import { prepareImage } from './prepare-image.js';

/** A file as it will be kept. */
export interface PreparedFile {
  type: string;
  /** A path on disk, or bytes. */
  content: string | Buffer;
  /** The smaller picture, for images alone. */
  small?: Buffer;
  width?: number;
  height?: number;
  contrast?: number;
}

/**
 * Looks into a file whose type is known, and makes of it what is kept.
 * @throws DomainError `file.*`, `captions.*`, `archive.*`
 */
export async function prepareFile(source: string | Buffer, mime: string, kind: FileKind): Promise<PreparedFile> {
  if (kind === 'image') return preparedImage(source, mime);
  if (mime.endsWith('/mp4')) await checkMp4(source);
  if (kind === 'captions') checkCaptions(await textOf(source));
  if (kind === 'document' && mime !== 'application/pdf') (await readArchive(source, DOCUMENT_LIMITS)).close();
  return { type: mime, content: source };
}

async function preparedImage(source: string | Buffer, mime: string): Promise<PreparedFile> {
  if (mime === 'image/svg+xml') checkSvg(await textOf(source));
  const { large, small, type, width, height, contrast } = await prepareImage(source);
  return { type, content: large, small, width, height, contrast };
}

async function textOf(source: string | Buffer): Promise<string> {
  return (typeof source === 'string' ? await readFile(source) : source).toString('utf8');
}
