import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';
import { type ByteRange, readByteRange } from './byte-range.js';

const SLUG = /^[a-z0-9-]{1,80}$/;
const FILE = /^[a-z0-9-]{1,80}\.([a-z0-9]{2,4})$/;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['jpg', 'image/jpeg'],
  ['m4a', 'audio/mp4'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['ogg', 'audio/ogg'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['vtt', 'text/vtt; charset=utf-8'],
  ['webm', 'video/webm'],
  ['webp', 'image/webp'],
]);

/** One file of a course, or the piece of it that was asked for. */
export interface MediaFile {
  type: string;
  /** Bytes of the whole file. */
  size: number;
  /** The piece that is sent; left out when it is the whole. */
  range?: ByteRange;
  stream: ReadStream;
}

/** The files that lie beside the courses in the content folder. */
@Injectable()
export class CourseMedia {
  constructor(private readonly config: Config) {}

  /**
   * Opens a file of a course, from where a player asks for it. Both names are held to their patterns first, so no
   * path leads out of the folder.
   * @param rangeHeader what the request's `Range` says, e.g. `bytes=0-1023`
   * @throws DomainError `route.unknown`
   */
  async open(slug: string, file: string, rangeHeader?: string): Promise<MediaFile> {
    const path = this.pathOf(slug, file);
    const type = TYPES.get(FILE.exec(file)?.[1] ?? '');
    const found = path && type ? await stat(path).catch(() => undefined) : undefined;
    if (!path || !type || !found?.isFile()) throw new DomainError('route.unknown');
    const range = readByteRange(rangeHeader, found.size);
    return { type, size: found.size, ...(range ? { range } : {}), stream: createReadStream(path, range) };
  }

  /** Where a file of a course would lie; nothing when a name is not one of a course's files. */
  pathOf(slug: string, file: string): string | undefined {
    return SLUG.test(slug) && FILE.test(file) ? join(this.config.contentDir, slug, 'media', file) : undefined;
  }
}
