import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { type ByteRange, FILE_STORAGE, type FileStorage, storageKey } from '@hvs/foundation/files';
import { Database } from '@hvs/platform/database';

/** Hands out the files of a package by the names they have inside it. */
@Injectable()
export class PackageServing {
  constructor(
    private readonly database: Database,
    @Inject(FILE_STORAGE) private readonly storage: FileStorage,
  ) {}

  /** How a package is begun. @throws DomainError `package.not-found` */
  async head(packageId: string): Promise<{ kind: 'h5p' | 'scorm'; title: string; launch: string }> {
    const [head] = await this.database.query<{ kind: 'h5p' | 'scorm'; title: string; launch: string }>(
      `select kind, title, launch from study_package where id = $1`,
      [packageId],
      'package-head',
    );
    if (!head) throw new DomainError('package.not-found');
    return head;
  }

  /** The name is looked up, never made into a path. @throws DomainError `package.not-found` */
  async open(
    packageId: string,
    name: string,
  ): Promise<{ bytes: number; stream(range?: ByteRange): Promise<Readable> }> {
    const [file] = await this.database.query<{ place: number; bytes: number }>(
      `select place, bytes from study_package_file where package_id = $1 and name = $2`,
      [packageId, name],
      'package-file',
    );
    if (!file) throw new DomainError('package.not-found');
    const key = storageKey(packageId, String(file.place));
    return { bytes: file.bytes, stream: (range) => this.storage.open(key, range) };
  }
}
