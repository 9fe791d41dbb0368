import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { DomainError } from '@hvs/kernel';
import { type ArchiveLimits, checkDeclared, type DeclaredEntry } from './archive-limits.rule.js';

/** One file inside an archive. Folders are left out. */
export interface ArchiveEntry {
  /** Path inside the archive with forward slashes; it leads nowhere else. */
  name: string;
  /** Bytes after unpacking. */
  size: number;
}

/** An archive whose directory was checked. Close it when done. */
export interface Archive {
  entries: readonly ArchiveEntry[];
  has(name: string): boolean;
  /** The whole entry. @throws DomainError `archive.broken` also when there is none of that name */
  read(name: string): Promise<Buffer>;
  /** The entry in pieces; its end is an error when it is not as long as declared. */
  stream(name: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens a zip archive from a file or from memory and checks its whole directory against `limits` before anything is
 * unpacked. An entry that unpacks to more than it declared ends with `archive.broken`, so what was checked is what comes.
 * @throws DomainError `archive.broken`, `archive.too-many-entries`, `archive.bomb`, `archive.unsafe-entry`,
 *   `archive.duplicate-entry`, `archive.encrypted`
 */
export async function readArchive(source: string | Buffer, limits: ArchiveLimits): Promise<Archive> {
  const zip = await openZip(source);
  try {
    // A small file can claim millions of entries: they are counted before one is read
    if (zip.entryCount > limits.entries) throw new DomainError('archive.too-many-entries', { limit: limits.entries });
    const entries = await readDirectory(zip);
    checkDeclared(entries.map(declared), limits);
    return archiveOf(zip, entries);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openZip(source: string | Buffer): Promise<ZipFile> {
  // Names are decoded by us, as a name that is refused has to be told as what it is
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(broken()) : resolve(zip));
    if (typeof source === 'string') yauzl.open(source, options, done);
    else yauzl.fromBuffer(source, options, done);
  });
}

function readDirectory(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entry.fileName = decoded(entry);
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(broken()));
    zip.readEntry();
  });
}

/** UTF-8 where the archive says so or where it is; the rest is the code page of old Windows programs. */
function decoded(entry: Entry): string {
  const bytes = entry.fileName as unknown as Buffer;
  const text = bytes.toString('utf8');
  return text.includes('�') ? bytes.toString('latin1') : text;
}

function declared(entry: Entry): DeclaredEntry {
  return {
    name: entry.fileName,
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    encrypted: entry.isEncrypted(),
    mode: entry.externalFileAttributes >>> 16,
  };
}

function archiveOf(zip: ZipFile, all: readonly Entry[]): Archive {
  const files = new Map(all.flatMap((entry) => (entry.fileName.endsWith('/') ? [] : [[entry.fileName, entry]])));
  const stream = (name: string): Promise<Readable> => {
    const entry = files.get(name);
    return entry ? openEntry(zip, entry) : Promise.reject(broken());
  };
  return {
    entries: [...files.values()].map(({ fileName, uncompressedSize }) => ({ name: fileName, size: uncompressedSize })),
    has: (name) => files.has(name),
    stream,
    read: async (name) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of await stream(name)) chunks.push(chunk as Buffer);
      } catch {
        throw broken();
      }
      return Buffer.concat(chunks);
    },
    close: () => zip.close(),
  };
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(broken()) : resolve(stream)));
  });
}

const broken = (): DomainError => new DomainError('archive.broken');
