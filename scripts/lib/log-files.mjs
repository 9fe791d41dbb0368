import { existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const ROTATE_AT_BYTES = 20 * 1024 * 1024;

/**
 * Opens a log for appending; a large one is put aside first, so that logs never fill the disk of a long-lived machine.
 * @param {string} file
 * @returns {{ descriptor: number, start: number }} `start` is where this run's lines begin
 */
export function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > ROTATE_AT_BYTES) renameSync(file, `${file}.old`);
  const descriptor = openSync(file, 'a');
  return { descriptor, start: statSync(file).size };
}

/**
 * @param {string} file
 * @param {number} start byte where the interesting part begins
 * @param {number} lines how many of its last lines to give
 * @returns {string} indented for the terminal
 */
export function readSince(file, start, lines) {
  if (!existsSync(file)) return '';
  const text = readFileSync(file).subarray(start).toString('utf8').trimEnd();
  return text
    .split('\n')
    .slice(-lines)
    .map((line) => `  │ ${line}`)
    .join('\n');
}
