import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, normaliseText } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import type { FileView, OfferedFile } from './file.view.js';
import { FileHome } from './file-home.js';
import { checkSize, kindOf } from './intake/file-kinds.rule.js';
import { prepareFile, type PreparedFile } from './intake/prepare-file.js';
import { seeType } from './intake/see-type.js';
import { type ByteRange, FILE_STORAGE, type FileStorage, storageKey } from './storage/file-storage.js';
import { type NewFile, StoredFilesRepository } from './stored-files.repository.js';
import { SMALL, WHOLE } from './variants.js';

const LONGEST_NAME = 200;

/** Uploaded files: taken by what their bytes are, kept once in a commune, shown by an address that nobody guesses. */
@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly stored: StoredFilesRepository,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
    private readonly home: FileHome,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Checks a file by its bytes and keeps it for the commune of the actor. Bytes that are there already give the file
   * that holds them, so sending twice is harmless. A PDF is `processing` until its pages are made.
   * @throws DomainError `file.*`, `captions.*`, `archive.*`, `access.not-allowed`
   */
  async store(actor: Actor, offered: OfferedFile): Promise<FileView> {
    const source = offered.path ?? offered.bytes ?? Buffer.alloc(0);
    const commune = await this.home.communeOf(actor);
    const size = typeof source === 'string' ? (await stat(source)).size : source.length;
    if (size === 0) throw new DomainError('file.empty');
    const seen = await seeType(source);
    const kind = kindOf(seen, { name: offered.name, kind: offered.kindHint });
    checkSize(seen.mime === 'application/pdf' ? 'slides' : kind, size);
    const sha256 = await sha256Of(source);
    const same = await this.stored.same(commune.id, kind, sha256);
    if (same) return same;
    const prepared = await prepareFile(source, seen.mime, kind);
    return this.keep(prepared, {
      ...(await this.describedBy(prepared)),
      id: randomUUID(),
      communeId: commune.id,
      kind,
      name: normaliseText(offered.name).slice(0, LONGEST_NAME) || seen.called,
      sha256,
      state: kind === 'slides' ? 'processing' : 'ready',
      description: normaliseText(offered.description ?? ''),
      actor: { accountId: actor.accountId, personId: actor.personId },
      createdAt: this.clock.now(),
    });
  }

  /** Those of the ids that are there; for documents that name them. */
  async find(ids: readonly string[]): Promise<FileView[]> {
    return ids.length === 0 ? [] : this.stored.find(ids);
  }

  /**
   * The bytes of a kept file, or a part of them: for those who read files inside the system.
   * @throws DomainError `file.not-found`, `file.gone`
   */
  async open(id: string, range?: ByteRange): Promise<{ type: string; size: number; stream: Readable }> {
    const file = await this.stored.served(id);
    if (!file) throw new DomainError('file.not-found');
    if (file.deleted) throw new DomainError('file.gone');
    return { type: file.type, size: file.bytes, stream: await this.storage.open(storageKey(id, WHOLE), range) };
  }

  private async describedBy({ type, content, width, height, contrast }: PreparedFile) {
    const bytes = typeof content === 'string' ? (await stat(content)).size : content.length;
    return { type, bytes, width: width ?? null, height: height ?? null, contrast: contrast ?? null };
  }

  /** The bytes first, then the row: a row never names bytes that are not there. */
  private async keep({ content, small, type }: PreparedFile, file: NewFile): Promise<FileView> {
    const { id, communeId, kind, sha256 } = file;
    const whole = storageKey(id, WHOLE);
    await this.storage.put(whole, content, type);
    if (small) await this.storage.put(storageKey(id, SMALL), small, type);
    const added = await this.database.transaction(() => this.enter(file));
    if (!added) await this.storage.remove([whole, storageKey(id, SMALL)]);
    const kept = await this.stored.same(communeId, kind, sha256);
    if (!kept) throw new DomainError('file.not-found');
    return kept;
  }

  private async enter(file: NewFile): Promise<boolean> {
    const { id, communeId, kind, bytes, state, actor } = file;
    const added = await this.stored.add(file);
    if (!added) return false;
    if (state === 'processing') await this.jobs.request('files.render-pages', id, { fileId: id });
    await this.audit.record({ action: 'file.stored', actor, subjectId: id, communeId, details: { kind, bytes } });
    return true;
  }
}

async function sha256Of(source: string | Buffer): Promise<Buffer> {
  const hash = createHash('sha256');
  if (typeof source !== 'string') return hash.update(source).digest();
  for await (const chunk of createReadStream(source)) hash.update(chunk as Buffer);
  return hash.digest();
}
