import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { BoundedCache } from '@hvs/study/courses';
import type { OpenReading } from '@hvs/study/learning';
import { type PageMatter, pageMatterAt } from './page-matter.js';

/** A page ready to be sent, in each encoding a browser may take. */
export interface DrawnPage {
  etag: string;
  br: Buffer;
  gzip: Buffer;
  identity: Buffer;
}

/** What the web build leaves for the server; see `apps/web/src/entry-server.tsx`. */
interface Drawing {
  drawPage: (path: string, answers: PageMatter['answers']) => Promise<string>;
}

const PAGES_KEPT = 300;
/** What the best quality would save, a first reader would pay in time. */
const BROTLI_QUALITY = 6;
const EMPTY_ROOT = '<div id="root"></div>';

/**
 * Courses, lessons and ways into a quiz as pages with their words in them, as anybody reads them before signing in: a
 * reader on a slow line does not wait for the script, and what fetches pages without running scripts finds the text. Each
 * is drawn once.
 */
export class DrawnPages {
  private readonly pages = new BoundedCache<DrawnPage>(PAGES_KEPT);
  private readonly frames = new Map<string, string>();
  private readonly folder: string;
  private readonly isBuilt: boolean;
  private drawing: Promise<Drawing> | undefined;

  constructor(
    private readonly reading: Pick<OpenReading, 'course' | 'lesson'>,
    webDir: string,
  ) {
    this.folder = resolve(webDir, '../web-drawing');
    this.isBuilt = existsSync(join(this.folder, 'entry-server.js'));
  }

  /** The page at an address; undefined where nothing is drawn, or nothing can be read there by everybody. */
  async at(path: string): Promise<DrawnPage | undefined> {
    const matter = this.isBuilt ? await pageMatterAt(path, this.reading) : undefined;
    if (!matter) return undefined;
    const held = JSON.stringify(matter.answers);
    const digest = createHash('sha256').update(held).digest('base64url').slice(0, 20);
    return this.pages.get(`${path} ${digest}`, async () => {
      this.drawing ??= import(pathToFileURL(join(this.folder, 'entry-server.js')).href) as Promise<Drawing>;
      const { drawPage } = await this.drawing;
      const markup = await drawPage(path, JSON.parse(held) as PageMatter['answers']);
      const answers = `<script type="application/json" id="drawn">${held.replace(/</g, '\\u003c')}</script>`;
      return compressed(
        this.frame(matter.frame)
          .replace(EMPTY_ROOT, () => `<div id="root">${markup}</div>${answers}`)
          .replace(/<title>[^<]*<\/title>/, () => `<title>${inText(matter.title)} · Học Vụ Số</title>`),
      );
    });
  }

  private frame(name: string): string {
    const frame = this.frames.get(name) ?? readFileSync(join(this.folder, `${name}.html`), 'utf8');
    this.frames.set(name, frame);
    return frame;
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
