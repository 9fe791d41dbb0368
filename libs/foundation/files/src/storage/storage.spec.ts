import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { SmallS3 } from '../spec-support/small-s3.js';
import { type FileStorage, storageKey } from './file-storage.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';

const folder = mkdtempSync(join(tmpdir(), 'storage-'));
const KEY = storageKey('9d4f0e9e-0000-4000-8000-000000000000', 'whole');
let s3: SmallS3;

beforeAll(async () => {
  s3 = await SmallS3.start();
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true });
});

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe.each<[string, () => FileStorage]>([
  ['a folder', () => new FolderStorage(join(folder, 'files'))],
  ['a bucket', () => new S3Storage(s3.config)],
])('files in %s', (_, made) => {
  it('are kept from memory and from a disk, read whole and in part, replaced and removed', async () => {
    const storage = made();
    await storage.put(KEY, Buffer.from('xin chào'), 'text/plain');
    expect(await storage.size(KEY)).toBe(9);
    expect(await textOf(await storage.open(KEY))).toBe('xin chào');
    expect(await textOf(await storage.open(KEY, { start: 0, end: 2 }))).toBe('xin');
    writeFileSync(join(folder, 'given'), 'từ đĩa');
    await storage.put(KEY, join(folder, 'given'), 'text/plain');
    expect(await textOf(await storage.open(KEY))).toBe('từ đĩa');
    await storage.remove([KEY, storageKey('nothing', 'there')]);
    expect(await storage.size(KEY)).toBeUndefined();
    await expect(storage.open(KEY)).rejects.toThrow();
  });
});

describe('a folder of files', () => {
  it('has two levels above each file, and nothing half-written is left', async () => {
    const storage = new FolderStorage(join(folder, 'two'));
    await storage.put(KEY, Buffer.from('a'));
    await expect(storage.put(KEY, join(folder, 'not-there'))).rejects.toThrow('ENOENT');
    expect(readdirSync(join(folder, 'two'), { recursive: true }).sort()).toEqual([
      '9d',
      '9d/4f',
      '9d/4f/9d4f0e9e-0000-4000-8000-000000000000',
      '9d/4f/9d4f0e9e-0000-4000-8000-000000000000/whole',
    ]);
    await expect(storage.put('../out', Buffer.from('a'))).rejects.toThrow('leads out');
  });
});

describe('a bucket', () => {
  it('is spoken to with the key of the configuration alone', async () => {
    const stranger = new S3Storage({ ...s3.config, accessKey: 'other' });
    await expect(stranger.put(KEY, Buffer.from('a'), '')).rejects.toThrow();
    expect(s3.refusals).toBeGreaterThan(0);
  });
});
