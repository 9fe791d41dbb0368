import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

const NOT_SOURCE = new Set(['node_modules', 'dist', 'coverage', 'test-results', '.vite']);

/**
 * @param {string} place a file or folder
 * @param {(file: string) => boolean} [isWanted]
 * @returns {string[]} files below it, sorted; nothing when it is not there
 */
export function listFiles(place, isWanted = () => true) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return isWanted(place) ? [place] : [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCE.has(entry.name))
    .flatMap((entry) => {
      const file = path.join(place, entry.name);
      if (entry.isDirectory()) return listFiles(file, isWanted);
      return isWanted(file) ? [file] : [];
    })
    .sort();
}

/**
 * Content counts, not times: a fresh checkout of the same files needs no build.
 * @param {string[]} files
 * @returns {string}
 */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${path.relative(projectRoot, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
