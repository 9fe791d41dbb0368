import { DomainError } from '@hvs/kernel';

const MEGABYTE = 1024 * 1024;

/** What an archive may hold at most. Sizes in bytes. */
export interface ArchiveLimits {
  entries: number;
  entryBytes: number;
  totalBytes: number;
  /** How many times larger the whole may be than what was packed; text seldom passes 20, a bomb begins at 1000. */
  ratio: number;
}

/** Word, PowerPoint and Excel files, and ours of courses. */
export const DOCUMENT_LIMITS: ArchiveLimits = {
  entries: 5000,
  entryBytes: 100 * MEGABYTE,
  totalBytes: 300 * MEGABYTE,
  ratio: 200,
};

/** H5P and SCORM packages: many small files, some films. */
export const PACKAGE_LIMITS: ArchiveLimits = {
  entries: 5000,
  entryBytes: 200 * MEGABYTE,
  totalBytes: 500 * MEGABYTE,
  ratio: 100,
};

/** Below this an archive does no harm, however tightly it is packed. */
const HARMLESS_BYTES = 10 * MEGABYTE;
const LONGEST_NAME = 240;
const FILE_TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const DEVICES = new Set([0o020000, 0o060000, 0o010000, 0o140000]);

/** An entry as the directory of the archive declares it. */
export interface DeclaredEntry {
  name: string;
  /** Bytes after unpacking, and as packed. */
  size: number;
  packedSize: number;
  encrypted: boolean;
  /** The Unix mode, 0 where none is kept. */
  mode: number;
}

/** The name under which two entries would be one file on a disk that does not tell large from small letters. */
export function nameOnDisk(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\/+$/, '');
}

/**
 * Refuses what the directory of an archive declares, before anything is unpacked.
 * @throws DomainError `archive.*`
 */
export function checkDeclared(entries: readonly DeclaredEntry[], limits: ArchiveLimits): void {
  if (entries.length > limits.entries) throw new DomainError('archive.too-many-entries', { limit: limits.entries });
  const seen = new Set<string>();
  let total = 0;
  let packed = 0;
  for (const entry of entries) {
    checkName(entry);
    if (seen.has(nameOnDisk(entry.name))) throw new DomainError('archive.duplicate-entry', { entry: entry.name });
    seen.add(nameOnDisk(entry.name));
    if (entry.encrypted) throw new DomainError('archive.encrypted', { entry: entry.name });
    if (entry.size > limits.entryBytes) throw new DomainError('archive.bomb', { entry: entry.name });
    total += entry.size;
    packed += entry.packedSize;
  }
  const swollen = total > HARMLESS_BYTES && total > packed * limits.ratio;
  if (total > limits.totalBytes || swollen) throw new DomainError('archive.bomb', { entry: '' });
}

/** A name that could lead out of the folder it is unpacked into, or an entry that is no file and no folder. */
function checkName({ name, mode }: DeclaredEntry): void {
  const type = mode & FILE_TYPE_MASK;
  const parts = name.split('/');
  const unsafe =
    name === '' ||
    name.length > LONGEST_NAME ||
    /[\\\p{Cc}]/u.test(name) ||
    /^([a-z]:|\/)/i.test(name) ||
    parts.includes('..') ||
    type === SYMBOLIC_LINK ||
    DEVICES.has(type);
  if (unsafe) throw new DomainError('archive.unsafe-entry', { entry: printable(name) });
}

function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, '?').slice(0, 80);
}
