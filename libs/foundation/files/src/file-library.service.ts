import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, normaliseText } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { FileHome } from './file-home.js';
import { type FileUse, FileUses } from './file-uses.js';
import type { FilePageOfList, FileSearch, FileView } from './file.view.js';
import { StoredFilesRepository } from './stored-files.repository.js';

/** Words to a file, and to pages of it by number. */
export interface FileDescription {
  description?: string | undefined;
  pages?: readonly { number: number; description: string }[] | undefined;
}

/** The library of a commune's files: found, described, removed by those who write courses there. */
@Injectable()
export class FileLibrary {
  constructor(
    private readonly database: Database,
    private readonly stored: StoredFilesRepository,
    private readonly home: FileHome,
    private readonly uses: FileUses,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A page of the files within the jurisdiction, newest first. */
  list(actor: Actor, search: FileSearch): Promise<FilePageOfList> {
    return this.stored.list(this.home.pathsOf(actor), search);
  }

  /** @throws DomainError `file.not-found` also for a file of a commune outside the jurisdiction */
  async find(actor: Actor, fileId: string): Promise<FileView> {
    const found = await this.stored.findBelow(fileId, this.home.pathsOf(actor));
    if (!found) throw new DomainError('file.not-found');
    return found;
  }

  /** Where the file is shown. @throws DomainError `file.not-found` */
  async usesOf(actor: Actor, fileId: string): Promise<FileUse[]> {
    await this.find(actor, fileId);
    return this.uses.of(fileId);
  }

  /** Puts words to a file and its pages; what is not named stays. @throws DomainError `file.not-found` */
  async describe(actor: Actor, fileId: string, { description, pages = [] }: FileDescription): Promise<FileView> {
    const words = new Map(pages.map((page) => [page.number, normaliseText(page.description)]));
    await this.database.transaction(async () => {
      const file = await this.find(actor, fileId);
      await this.stored.describe(
        file,
        normaliseText(description ?? file.description),
        file.pages.map((page) => ({ ...page, description: words.get(page.number) ?? page.description })),
      );
      await this.noted(actor, file, 'file.described');
    });
    return this.find(actor, fileId);
  }

  /**
   * Takes a file out of the library; its address then says that it is gone. The bytes stay until the night, as a page
   * that is open may still ask for them.
   * @throws DomainError `file.not-found`, `file.in-use` with the places
   */
  async remove(actor: Actor, fileId: string): Promise<void> {
    const file = await this.find(actor, fileId);
    const uses = await this.uses.of(fileId);
    if (uses.length > 0) throw new DomainError('file.in-use', { places: uses.map(({ title }) => title) });
    await this.database.transaction(async () => {
      await this.stored.remove(fileId, this.clock.now());
      await this.noted(actor, file, 'file.removed');
    });
  }

  private async noted({ accountId, personId }: Actor, { id, communeId }: FileView, action: string): Promise<void> {
    await this.audit.record({ action, actor: { accountId, personId }, subjectId: id, communeId });
  }
}
