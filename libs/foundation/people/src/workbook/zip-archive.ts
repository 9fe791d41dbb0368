import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { UnreadableWorkbook } from './unreadable-workbook.js';

interface ZipEntry {
  method: number;
  compressedSize: number;
  size: number;
  offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const MOST_ENTRIES = 2000;
/** 50,000 rows with twelve columns unpack to about 40 MB; what is far beyond is an attack or not a register. */
const MOST_BYTES = 300 * 1024 * 1024;

/**
 * The files inside a zip archive that is in memory. Sizes are checked in the directory before anything is unpacked, and
 * an entry that unpacks to more than it declared is refused, so a small file cannot fill the memory.
 */
export class ZipArchive {
  private readonly entries: Map<string, ZipEntry>;

  /** @throws UnreadableWorkbook when this is no sound zip archive or unpacks to more than 300 MB. */
  constructor(private readonly bytes: Buffer) {
    try {
      this.entries = readDirectory(bytes);
    } catch (error) {
      throw (error as Error).name === 'RangeError' ? new UnreadableWorkbook('the zip directory is cut off') : error;
    }
    const total = [...this.entries.values()].reduce((sum, entry) => sum + entry.size, 0);
    if (total > MOST_BYTES) throw new UnreadableWorkbook('the archive unpacks to too much');
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A whole entry as text; null when it is not there. For the small parts of a workbook. */
  readText(name: string, mostBytes: number): string | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.size > mostBytes) throw new UnreadableWorkbook(`${name} is too large`);
    const data = this.dataOf(entry);
    if (entry.method === STORED) return data.toString('utf8');
    try {
      return inflateRawSync(data, { maxOutputLength: entry.size || 1 }).toString('utf8');
    } catch {
      throw new UnreadableWorkbook(`${name} cannot be unpacked`);
    }
  }

  /** An entry as text in pieces. Letters are never cut in two, also when their bytes fall into two pieces. */
  async *streamText(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableWorkbook(`${name} is missing`);
    const decoder = new TextDecoder('utf-8');
    let seen = 0;
    try {
      for await (const chunk of this.unpack(entry)) {
        seen += chunk.length;
        if (seen > entry.size) throw new UnreadableWorkbook(`${name} unpacks to more than it declares`);
        yield decoder.decode(chunk, { stream: true });
      }
    } catch (error) {
      const { code } = error as { code?: string };
      throw code?.startsWith('Z_') ? new UnreadableWorkbook(`${name} cannot be unpacked`) : error;
    }
    if (seen < entry.size) throw new UnreadableWorkbook(`${name} is cut off`);
    yield decoder.decode();
  }

  private unpack(entry: ZipEntry): AsyncIterable<Buffer> | Buffer[] {
    const data = this.dataOf(entry);
    if (entry.method === STORED) return [data];
    const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
    inflate.end(data);
    return inflate as AsyncIterable<Buffer>;
  }

  private dataOf(entry: ZipEntry): Buffer {
    const { bytes } = this;
    if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL_HEADER) {
      throw new UnreadableWorkbook('an entry is not where the directory says');
    }
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    if (start + entry.compressedSize > bytes.length) throw new UnreadableWorkbook('an entry is cut off');
    return bytes.subarray(start, start + entry.compressedSize);
  }
}

function readDirectory(bytes: Buffer): Map<string, ZipEntry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new UnreadableWorkbook('the archive has too many entries');
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_HEADER) throw new UnreadableWorkbook('the zip directory is broken');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    if (encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) {
      throw new UnreadableWorkbook('the archive is encrypted or packed in an unknown way');
    }
    entries.set(name, entry);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new UnreadableWorkbook('this is no zip archive');
}
