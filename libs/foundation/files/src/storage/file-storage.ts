import type { Readable } from 'node:stream';

/** Where the bytes of files lie. Keys are made by us and never hold a name that somebody typed. */
export interface FileStorage {
  /** Keeps a copy of a file on disk (a path) or of bytes. What lies under the key before is replaced, never mixed. */
  put(key: string, content: string | Buffer, type: string): Promise<void>;
  /** Bytes under the key, or undefined when there is nothing. */
  size(key: string): Promise<number | undefined>;
  /** The bytes, or those from `start` to `end`, both included. Rejects when there is nothing. */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes what is there; nothing there is no error. */
  remove(keys: readonly string[]): Promise<void>;
}

/** A piece of a file: first and last byte, counted from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

export const FILE_STORAGE = Symbol('file-storage');

/** Two levels of folders above each file, so that no folder of a disk grows beyond what it lists quickly. */
export function storageKey(id: string, variant: string): string {
  return `${id.slice(0, 2)}/${id.slice(2, 4)}/${id}/${variant}`;
}
