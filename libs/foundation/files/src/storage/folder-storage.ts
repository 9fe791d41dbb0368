import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import type { ByteRange, FileStorage } from './file-storage.js';

/** Files in a folder of this machine. Each is written beside its place and then renamed: half a file is never found. */
export class FolderStorage implements FileStorage {
  private readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  async put(key: string, content: string | Buffer): Promise<void> {
    const path = this.pathOf(key);
    const written = `${path}.${randomUUID()}.part`;
    await mkdir(dirname(path), { recursive: true });
    try {
      if (typeof content === 'string') await copyFile(content, written, constants.COPYFILE_FICLONE);
      else await writeFile(written, content);
      await flushed(written);
      await rename(written, path);
    } catch (error) {
      await rm(written, { force: true });
      throw error;
    }
  }

  async size(key: string): Promise<number | undefined> {
    const found = await stat(this.pathOf(key)).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r');
    return createReadStream('', { fd: file, ...range });
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    const path = join(this.root, key);
    if (!path.startsWith(this.root + sep)) throw new Error('a storage key leads out of the folder');
    return path;
  }
}

/** A rename outlives a power cut only when what was renamed had reached the disk. */
async function flushed(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
