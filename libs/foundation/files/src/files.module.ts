import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { UnitsModule } from '@hvs/foundation/units';
import { FileHome } from './file-home.js';
import { FileLibrary } from './file-library.service.js';
import { FileUses } from './file-uses.js';
import { Files } from './files.service.js';
import { RenderPages } from './pages/render-pages.job.js';
import { FileServing } from './serving/file-serving.service.js';
import { FILE_STORAGE } from './storage/file-storage.js';
import { storageProvider } from './storage/storage.provider.js';
import { StoredFilesRepository } from './stored-files.repository.js';
import { Uploads } from './uploads/uploads.service.js';

/** What people upload: checked by its bytes, kept on disk or in a bucket, served from a path of its own. */
@Module({
  imports: [AuditModule, UnitsModule],
  providers: [Files, FileLibrary, FileServing, FileUses, FileHome, StoredFilesRepository, storageProvider, Uploads],
  exports: [Files, FileLibrary, FileServing, FileUses, FileHome, StoredFilesRepository, FILE_STORAGE, Uploads],
})
export class FilesModule {}

/** What the worker does for files. */
@Module({ imports: [FilesModule], providers: [RenderPages], exports: [FilesModule] })
export class FilesWorkerModule {}
