import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { type ByteRange, FILE_STORAGE, type FileStorage, storageKey } from '../storage/file-storage.js';
import { type ServedFile, StoredFilesRepository } from '../stored-files.repository.js';
import { pageVariant, SMALL, WHOLE } from '../variants.js';
import { rangeOf } from './range.rule.js';

/** Which of the bytes of a file are asked for. */
export interface FileRequest {
  fileId: string;
  /** The picture of 480 px; files without one give the whole. */
  small?: boolean;
  /** A page of a PDF, from 1. */
  page?: number | undefined;
  /** The header `range` as it came. */
  range?: string | undefined;
}

/** Bytes on their way out. */
export interface OpenFile {
  name: string;
  type: string;
  /** Of the whole, whatever part is sent. */
  size: number;
  /** The part that is sent, where one was asked for. */
  part?: ByteRange;
  /** Shown where it stands; all else is offered to be saved. */
  inline: boolean;
  stream: Readable;
}

const INLINE = new Set(['image', 'audio', 'video', 'captions']);

/** Hands out the bytes of files to whoever knows the address. */
@Injectable()
export class FileServing {
  constructor(
    private readonly stored: StoredFilesRepository,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** @throws DomainError `file.not-found`, `file.gone`, `file.no-such-part` */
  async open({ fileId, small = false, page, range }: FileRequest): Promise<OpenFile> {
    const file = await this.served(fileId, page);
    const variant = page ? pageVariant(page) : small && file.kind === 'image' ? SMALL : WHOLE;
    const key = storageKey(fileId, variant);
    const size = variant === WHOLE ? file.bytes : await this.storage.size(key);
    if (size === undefined) throw new DomainError('file.not-found');
    const part = rangeOf(range, size);
    return {
      name: file.name,
      type: page ? 'image/webp' : file.type,
      size,
      ...(part && { part }),
      inline: page !== undefined || INLINE.has(file.kind),
      stream: await this.storage.open(key, part),
    };
  }

  private async served(fileId: string, page = 0): Promise<ServedFile> {
    const file = await this.stored.served(fileId);
    if (!file || page > file.pageCount) throw new DomainError('file.not-found');
    if (file.deleted) throw new DomainError('file.gone');
    return file;
  }
}
