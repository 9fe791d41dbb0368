import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { DomainError } from '@hvs/kernel';
import { BoundedCache } from '@hvs/study/courses';
import type { LessonPage, OpenReading } from '@hvs/study/learning';

/** A page ready to be sent, in each encoding a browser may take. */
export interface DrawnPage {
  etag: string;
  br: Buffer;
  gzip: Buffer;
  identity: Buffer;
}

/** What the web build leaves for the server; see `apps/web/src/entry-server.tsx`. */
interface Drawing {
  drawPage: (path: string, answers: { key: string[]; data: unknown }[]) => Promise<string>;
}

const LESSON = /^\/khoa-hoc\/([a-z0-9-]{1,80})\/bai\/([a-z0-9-]{1,80})$/;
const LESSONS_KEPT = 300;
/** What the best quality would save, a first reader would pay in time. */
const BROTLI_QUALITY = 6;
const EMPTY_ROOT = '<div id="root"></div>';

/**
 * Lessons as pages with their words in them, as anybody reads them before signing in: a reader on a slow line does not
 * wait for the script, and what fetches pages without running scripts finds the text. Each is drawn once.
 */
export class DrawnLessons {
  private readonly pages = new BoundedCache<DrawnPage>(LESSONS_KEPT);
  private readonly folder: string;
  private readonly isBuilt: boolean;
  private drawing: Promise<Drawing> | undefined;
  private frame: string | undefined;

  constructor(
    private readonly reading: Pick<OpenReading, 'lesson'>,
    webDir: string,
  ) {
    this.folder = resolve(webDir, '../web-drawing');
    this.isBuilt = existsSync(join(this.folder, 'lesson.html'));
  }

  /** The page at an address; undefined where no lesson can be read there by everybody. */
  async at(path: string): Promise<DrawnPage | undefined> {
    const [, slug, lessonKey] = LESSON.exec(path) ?? [];
    if (!this.isBuilt || !slug || !lessonKey) return undefined;
    const lesson = await this.read(slug, lessonKey);
    if (!lesson) return undefined;
    const answers = [{ key: ['lesson', slug, lessonKey], data: lesson }];
    const held = JSON.stringify(answers);
    const digest = createHash('sha256').update(held).digest('base64url').slice(0, 20);
    return this.pages.get(`${path} ${digest}`, async () => {
      this.drawing ??= import(pathToFileURL(join(this.folder, 'entry-server.js')).href) as Promise<Drawing>;
      const { drawPage } = await this.drawing;
      return compressed(this.pageWith(await drawPage(path, JSON.parse(held) as typeof answers), held, lesson));
    });
  }

  private async read(slug: string, lessonKey: string): Promise<LessonPage | undefined> {
    try {
      return await this.reading.lesson(slug, lessonKey);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  private pageWith(markup: string, held: string, lesson: LessonPage): string {
    this.frame ??= readFileSync(join(this.folder, 'lesson.html'), 'utf8');
    const answers = `<script type="application/json" id="drawn">${held.replace(/</g, '\\u003c')}</script>`;
    return this.frame
      .replace(EMPTY_ROOT, () => `<div id="root">${markup}</div>${answers}`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${inText(lesson.title)} · Học Vụ Số</title>`);
  }
}

const inText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

async function compressed(page: string): Promise<DrawnPage> {
  const identity = Buffer.from(page);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity, { level: 9 }),
  ]);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 27)}"`;
  return { etag, br, gzip: zipped, identity };
}
