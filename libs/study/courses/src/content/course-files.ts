import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of one course, wherever they lie. */
export interface CourseFiles {
  /** Names of what lies in a folder of the course, ordered; nothing when there is no such folder. */
  list(folder: string): string[];
  /** The text of a file, or nothing when it cannot be read. */
  read(path: string): string | undefined;
}

/** A course folder on disk. Names that begin with a dot are the editor's or the system's, not the author's. */
export function filesOnDisk(dir: string): CourseFiles {
  return {
    list(folder) {
      const path = join(dir, folder);
      if (!existsSync(path)) return [];
      return readdirSync(path)
        .filter((name) => !name.startsWith('.'))
        .sort();
    },
    read(path) {
      try {
        return readFileSync(join(dir, path), 'utf8');
      } catch {
        return undefined;
      }
    },
  };
}

/** A course folder out of an archive: paths inside the course, e.g. `lessons/01-ma-otp.md`, and their bytes. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>): CourseFiles {
  return {
    list: (folder) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.startsWith('.') && !name.includes('/'))
        .sort(),
    read: (path) => {
      const bytes = files.get(path);
      return bytes && new TextDecoder().decode(bytes);
    },
  };
}
