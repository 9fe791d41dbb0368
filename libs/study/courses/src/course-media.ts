import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Config } from '@hvs/platform/config';

const SLUG = /^[a-z0-9-]{1,80}$/;
const FILE = /^[a-z0-9-]{1,80}\.(avif|jpg|png|svg|webp)$/;

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** One picture of a lesson. */
export interface MediaFile {
  type: string;
  /** Bytes. */
  size: number;
  stream: ReadStream;
}

/** The pictures that lie beside the courses in the content folder. */
@Injectable()
export class CourseMedia {
  constructor(private readonly config: Config) {}

  /**
   * Opens a picture of a course. Both names are held to their patterns first, so no path leads out of the folder.
   * @throws DomainError `route.unknown`
   */
  async open(slug: string, file: string): Promise<MediaFile> {
    const [, extension = ''] = FILE.exec(file) ?? [];
    const type = TYPES[extension];
    if (!type || !SLUG.test(slug)) throw new DomainError('route.unknown');
    const path = join(this.config.contentDir, slug, 'media', file);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw new DomainError('route.unknown');
    return { type, size: found.size, stream: createReadStream(path) };
  }
}
