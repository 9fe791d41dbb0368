export { type ArchiveLimits, DOCUMENT_LIMITS, PACKAGE_LIMITS } from './archive-limits.rule.js';
export { type Archive, type ArchiveEntry, readArchive } from './read-archive.js';
