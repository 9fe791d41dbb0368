export {
  type Archive,
  type ArchiveEntry,
  type ArchiveLimits,
  DOCUMENT_LIMITS,
  PACKAGE_LIMITS,
  readArchive,
} from './archive/index.js';
