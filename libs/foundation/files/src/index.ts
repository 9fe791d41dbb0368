export {
  type Archive,
  type ArchiveEntry,
  type ArchiveLimits,
  DOCUMENT_LIMITS,
  PACKAGE_LIMITS,
  readArchive,
} from './archive/index.js';
export type { FilePage, FilePageOfList, FileRefusal, FileSearch, FileView, OfferedFile } from './file.view.js';
export { FileHome } from './file-home.js';
export { type FileDescription, FileLibrary } from './file-library.service.js';
export { type FileUse, FileUses, type FindsUses } from './file-uses.js';
export { Files } from './files.service.js';
export { FilesModule, FilesWorkerModule } from './files.module.js';
export { type DrawnPage, pagesOfPdf } from './pages/pages-of-pdf.js';
export { type FileRequest, FileServing, type OpenFile } from './serving/file-serving.service.js';
export { type ByteRange, FILE_STORAGE, type FileStorage, storageKey } from './storage/file-storage.js';
export { Uploads } from './uploads/uploads.service.js';
