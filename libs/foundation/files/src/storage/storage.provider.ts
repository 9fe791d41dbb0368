import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { Config } from '@hvs/platform/config';
import { FILE_STORAGE, type FileStorage } from './file-storage.js';
import { FolderStorage } from './folder-storage.js';

/** The storage that the configuration names. The S3 client is loaded by those alone who use it. */
export const storageProvider: Provider = {
  provide: FILE_STORAGE,
  inject: [Config],
  useFactory: async ({ fileStore, dataDir }: Config): Promise<FileStorage> => {
    if (fileStore.kind === 'disk') return new FolderStorage(join(dataDir, 'files'));
    const { S3Storage } = await import('./s3-storage.js');
    return new S3Storage(fileStore.s3);
  },
};
