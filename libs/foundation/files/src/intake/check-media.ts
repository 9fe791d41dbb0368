import { open, type FileHandle } from 'node:fs/promises';
import { DomainError } from '@hvs/kernel';

const MOST_BOXES = 10_000;

/**
 * Walks the boxes of an MP4 (ISO/IEC 14496-12) from end to end: one that is cut off, or without its table of contents,
 * plays nowhere, and a file that only begins like a film is found out.
 * @throws DomainError `file.damaged`
 */
export async function checkMp4(source: string | Buffer): Promise<void> {
  const reader = await readerOf(source);
  try {
    const names = await boxesOf(reader);
    if (!names.has('moov') || !(names.has('mdat') || names.has('moof'))) throw new DomainError('file.damaged');
  } finally {
    await reader.close();
  }
}

interface Reader {
  size: number;
  at(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

async function readerOf(source: string | Buffer): Promise<Reader> {
  if (typeof source !== 'string') {
    return {
      size: source.length,
      at: (offset, length) => Promise.resolve(source.subarray(offset, offset + length)),
      close: () => Promise.resolve(),
    };
  }
  const file: FileHandle = await open(source, 'r');
  const { size } = await file.stat();
  return {
    size,
    at: async (offset, length) => (await file.read(Buffer.alloc(length), 0, length, offset)).buffer,
    close: () => file.close(),
  };
}

async function boxesOf(reader: Reader): Promise<Set<string>> {
  const names = new Set<string>();
  let offset = 0;
  for (let count = 0; offset + 8 <= reader.size && count < MOST_BOXES; count += 1) {
    const head = await reader.at(offset, 16);
    let length = head.readUInt32BE(0);
    if (length === 1 && head.length === 16) length = Number(head.readBigUInt64BE(8));
    if (length === 0) length = reader.size - offset; // to the end of the file
    if (length < 8 || offset + length > reader.size) throw new DomainError('file.damaged');
    names.add(head.toString('latin1', 4, 8));
    offset += length;
  }
  return names;
}
