import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The small part of the zip format that batch files need: a few files, stored. No package for it is among the direct
 * dependencies, and stored bytes are the same on every machine, which a signature likes.
 */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980: the same content gives the same bytes. */
const EPOCH_DAY = 0x0021;
const STORED = 0;
const DEFLATED = 8;
const MOST_FILES = 20;

export interface ZippedFile {
  name: string;
  content: Buffer;
}

/** The bytes are no zip file of the kind that is expected here. */
export class UnreadableZip extends Error {}

/** A zip file of `files` in their order, stored. */
export function zip(files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const bytes = Buffer.from(name, 'utf8');
    const common = commonFields(bytes, content);
    const local = Buffer.concat([u32(LOCAL), u16(VERSION), common, bytes]);
    parts.push(local, content);
    directory.push(
      Buffer.concat([u32(CENTRAL), u16(VERSION), u16(VERSION), common, Buffer.alloc(10), u32(offset), bytes]),
    );
    offset += local.length + content.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(files.length);
  const end = Buffer.concat([u32(END), u32(0), count, count, u32(central.length), u32(offset), u16(0)]);
  return Buffer.concat([...parts, central, end]);
}

/**
 * The files of a zip by name, at most `limit` bytes in all once unpacked.
 * @throws UnreadableZip for anything damaged, encrypted, oversized or not a zip at all
 */
export function unzip(bytes: Buffer, limit: number): Map<string, Buffer> {
  try {
    return readDirectory(bytes, limit);
  } catch (error) {
    if (error instanceof UnreadableZip) throw error;
    throw new UnreadableZip('the file is damaged', { cause: error });
  }
}

export function looksLikeZip(bytes: Buffer): boolean {
  return bytes.length > END_SIZE && bytes.readUInt32LE(0) === LOCAL;
}

function readDirectory(bytes: Buffer, limit: number): Map<string, Buffer> {
  const end = bytes.lastIndexOf(u32(END));
  if (end < 0) throw new UnreadableZip('no end of a zip file');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw new UnreadableZip('too many files');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  let left = limit;
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableZip('a broken directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
    if (files.has(name)) throw new UnreadableZip('two files of one name');
    const content = readFile(bytes, at, left);
    left -= content.length;
    files.set(name, content);
    at += CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function readFile(bytes: Buffer, entry: number, limit: number): Buffer {
  const method = bytes.readUInt16LE(entry + 10);
  const crc = bytes.readUInt32LE(entry + 16);
  const packedSize = bytes.readUInt32LE(entry + 20);
  const size = bytes.readUInt32LE(entry + 24);
  const local = bytes.readUInt32LE(entry + 42);
  if (bytes.readUInt32LE(local) !== LOCAL || size > limit) throw new UnreadableZip('a broken or oversized file');
  const from = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(from, from + packedSize);
  const content = unpacked(method, packed, size);
  if (content.length !== size || crc32(content) !== crc) throw new UnreadableZip('a file is damaged');
  return content;
}

function unpacked(method: number, packed: Buffer, size: number): Buffer {
  if (method === STORED) return packed;
  // One byte more than promised is room enough to see that the promise was false.
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: size + 1 });
  throw new UnreadableZip('an unknown way of packing');
}

function commonFields(name: Buffer, content: Buffer): Buffer {
  const size = u32(content.length);
  const flags = [u16(UTF8_NAMES), u16(STORED), u16(0), u16(EPOCH_DAY)];
  return Buffer.concat([...flags, u32(crc32(content)), size, size, u16(name.length), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
