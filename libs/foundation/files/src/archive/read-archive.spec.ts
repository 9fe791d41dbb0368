import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import { DOCUMENT_LIMITS, readArchive } from './index.js';

interface Given {
  name: string;
  content?: Buffer | string;
  mode?: number;
}

async function zipOf(...entries: Given[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content = 'x', mode } of entries)
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  zip.end();
  const chunks: Buffer[] = [];
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(zip.outputStream, 'end');
  return Buffer.concat(chunks);
}

/** The same archive with another name of the same length in it: what yazl itself would not write. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

const open = (zip: Buffer) => readArchive(zip, DOCUMENT_LIMITS);
const refused = (code: string) => expect.objectContaining({ code });

describe('an archive', () => {
  it('is read from memory and from a disk, with Vietnamese names', async () => {
    const bytes = await zipOf({ name: 'bài học/số 1.txt', content: 'Xin chào' }, { name: 'a.txt' });
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    writeFileSync(join(folder, 'a.zip'), bytes);
    for (const source of [bytes, join(folder, 'a.zip')]) {
      const archive = await readArchive(source, DOCUMENT_LIMITS);
      expect(archive.entries).toEqual([
        { name: 'bài học/số 1.txt', size: 9 },
        { name: 'a.txt', size: 1 },
      ]);
      expect((await archive.read('bài học/số 1.txt')).toString()).toBe('Xin chào');
      await expect(archive.read('b.txt')).rejects.toEqual(refused('archive.broken'));
      archive.close();
    }
    rmSync(folder, { recursive: true });
  });

  it.each(['../../x.txt', '/etc/pass', 'C:/win.txt', 'a/../../b', String.raw`..\..\x.txt`])(
    'does not lead out of its folder by %s',
    async (name) => {
      const safe = 'n'.repeat(name.length);
      await expect(open(renamed(await zipOf({ name: safe }), safe, name))).rejects.toEqual(
        refused('archive.unsafe-entry'),
      );
    },
  );

  it('holds no link to another place', async () => {
    await expect(open(await zipOf({ name: 'link', content: '/etc/passwd', mode: 0o120777 }))).rejects.toEqual(
      refused('archive.unsafe-entry'),
    );
  });

  it('holds no two entries that are one file on some disks', async () => {
    await expect(open(await zipOf({ name: 'Anh.PNG' }, { name: 'anh.png' }))).rejects.toEqual(
      refused('archive.duplicate-entry'),
    );
  });

  it('is refused unopened when it is a bomb', async () => {
    const bomb = await zipOf({ name: 'bomb.txt', content: Buffer.alloc(40 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(open(bomb)).rejects.toEqual(refused('archive.bomb'));
  });

  it('is refused when an entry unpacks to more than its directory says', async () => {
    const lying = await zipOf({ name: 'lie.txt', content: Buffer.alloc(2_000_000) });
    const directory = lying.indexOf(Buffer.from('PK\u0001\u0002'));
    lying.writeUInt32LE(1000, directory + 24);
    const archive = await open(lying);
    await expect(archive.read('lie.txt')).rejects.toEqual(refused('archive.broken'));
  });

  it('is refused with too many entries, when encrypted, and when it is none', async () => {
    const many = await zipOf(...Array.from({ length: 12 }, (_, index) => ({ name: `${index}.txt` })));
    await expect(readArchive(many, { ...DOCUMENT_LIMITS, entries: 10 })).rejects.toEqual(
      refused('archive.too-many-entries'),
    );
    const locked = await zipOf({ name: 'khoa.txt' });
    const directory = locked.indexOf(Buffer.from('PK\u0001\u0002'));
    locked.writeUInt16LE(locked.readUInt16LE(directory + 8) | 1, directory + 8);
    await expect(open(locked)).rejects.toEqual(refused('archive.encrypted'));
    await expect(open(Buffer.from('not a zip'))).rejects.toEqual(refused('archive.broken'));
    await expect(open(many.subarray(0, many.length - 40))).rejects.toEqual(refused('archive.broken'));
  });
});
