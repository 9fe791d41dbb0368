import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { identify, readIdentity, stillRuns } from './process-identity.mjs';

/**
 * Takes a lock that dies with its owner: the file names the process, and a dead owner's lock is taken over.
 * @param {string} file
 * @returns {{ taken: true, release: () => void } | { taken: false, holder: number }}
 * @throws {Failure} when the folder cannot be written
 */
export function tryLock(file) {
  const draft = `${file}.${process.pid}`;
  writeDraft(draft);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (linked(draft, file)) return { taken: true, release: () => rmSync(file, { force: true }) };
      const holder = readIdentity(file);
      if (holder && stillRuns(holder)) return { taken: false, holder: holder.pid };
      removeAbandoned(draft, file);
    }
    return { taken: false, holder: readIdentity(file)?.pid ?? 0 };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} draft */
function writeDraft(draft) {
  const mine = identify(process.pid) ?? { pid: process.pid, started: 'unknown' };
  const folder = path.dirname(draft);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(mine));
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    throw new Failure(
      `Không ghi được vào ${folder} (${error.code}): thư mục có thể thuộc về người dùng khác. Hãy chạy bằng người dùng đó, hoặc đổi chủ thư mục.\n` +
        '  This folder cannot be written; it may belong to another user. Run as that user or change its owner.',
    );
  }
}

/**
 * Removes the lock of a dead owner. Only one process at a time may judge it: of two that saw the same dead owner, the slower
 * one would otherwise remove the lock that the faster one has just taken.
 * @param {string} draft
 * @param {string} file
 */
function removeAbandoned(draft, file) {
  const right = `${file}.takeover`;
  if (!linked(draft, right)) {
    if (!stillRuns(readIdentity(right))) rmSync(right, { force: true });
    return;
  }
  if (!stillRuns(readIdentity(file))) rmSync(file, { force: true });
  rmSync(right, { force: true });
}

/**
 * A hard link either appears whole or not at all, so no reader sees a half-written lock.
 * @param {string} draft
 * @param {string} file
 */
function linked(draft, file) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Runs `work` while holding the lock, waiting for another process to give it up first.
 * @template T
 * @param {string} file
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  let lock = tryLock(file);
  while (!lock.taken) {
    await sleep(100);
    lock = tryLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
