import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { HandlesJob, type JobHandler } from '@hvs/platform/queue';
import type { FilePage } from '../file.view.js';
import { FILE_STORAGE, type FileStorage, storageKey } from '../storage/file-storage.js';
import { StoredFilesRepository } from '../stored-files.repository.js';
import { pageVariant, WHOLE } from '../variants.js';
import { pagesOfPdf } from './pages-of-pdf.js';

/** Makes a picture of each page of a PDF. Repeating it writes the same pictures again. */
@HandlesJob('files.render-pages')
@Injectable()
export class RenderPages implements JobHandler<'files.render-pages'> {
  constructor(
    private readonly stored: StoredFilesRepository,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  handle = async ({ fileId }: { fileId: string }): Promise<void> => {
    const [file] = await this.stored.find([fileId]);
    if (file?.state !== 'processing') return;
    try {
      await this.stored.finish(fileId, { pages: await this.render(fileId) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.stored.finish(fileId, { refusal: { code: error.code, args: error.args } });
    }
  };

  private async render(fileId: string): Promise<FilePage[]> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.storage.open(storageKey(fileId, WHOLE))) chunks.push(chunk as Buffer);
    const pages: FilePage[] = [];
    for await (const { image, ...page } of pagesOfPdf(Buffer.concat(chunks))) {
      await this.storage.put(storageKey(fileId, pageVariant(page.number)), image, 'image/webp');
      pages.push({ ...page, description: '' });
    }
    return pages;
  }
}
