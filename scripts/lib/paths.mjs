import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @param {...string} parts
 * @returns {string} an absolute path inside the project
 */
export const inProject = (...parts) => path.join(projectRoot, ...parts);

/**
 * Where everything the product keeps lies: database files, secrets, logs.
 * @returns {string} absolute; `DATA_DIR` is read against the project root, default `.data`
 */
export const dataDir = () => path.resolve(projectRoot, process.env.DATA_DIR || '.data');

/**
 * @param {string} absolutePath
 * @returns {string} the path as a person in the project folder would type it
 */
export function readable(absolutePath) {
  const relative = path.relative(projectRoot, absolutePath);
  return relative.startsWith('..') || path.isAbsolute(relative) ? absolutePath : relative;
}
