import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { findFreePort, isFree } from './ports.mjs';
import { isAlive, isUncollected, programOf } from './process-identity.mjs';

/** How long the children of a killed postmaster may still hold its port. */
const PORT_PATIENCE = 4000;

/** The superuser of an embedded cluster. */
export const SUPERUSER = 'app';

/**
 * What the launcher keeps inside the data folder, so that it appears and vanishes together with the cluster.
 * @typedef {{ port: number, password: string }} ClusterNotes
 */

const notesFile = (/** @type {string} */ dir) => path.join(dir, 'hvs-cluster.json');

/**
 * @param {string} dir
 * @returns {ClusterNotes | undefined}
 */
export function readNotes(dir) {
  try {
    return JSON.parse(readFileSync(notesFile(dir), 'utf8'));
  } catch (error) {
    if (error.code === 'EACCES') throw belongsToAnother(dir);
    return undefined;
  }
}

/** @param {string} dir */
const belongsToAnother = (dir) =>
  new Failure(
    `Thư mục dữ liệu ${dir} thuộc về người dùng khác. Hãy chạy bằng người dùng đó, hoặc đặt DATA_DIR sang nơi khác.\n` +
      `  The data folder belongs to another user. Run as that user, or set DATA_DIR, e.g. DATA_DIR=.data-mine`,
  );

/**
 * @param {string} dir
 * @returns {{ pid: number, port: number } | undefined} what the lock file of a server, running or dead, says
 */
export function readPidFile(dir) {
  try {
    const [pid, , , port] = readFileSync(path.join(dir, 'postmaster.pid'), 'utf8').split('\n');
    return port ? { pid: Number(pid), port: Number(port) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * After a reboot or in a restarted container the pid in the lock file often belongs to another program, and PostgreSQL then
 * refuses to start; the same with a dead process that nobody collected. It is safe to remove the file only when the pid is
 * certainly no PostgreSQL.
 * @param {string} dir
 */
export function dropForeignPidFile(dir) {
  const lock = readPidFile(dir);
  if (!lock) return;
  const program = isAlive(lock.pid) ? programOf(lock.pid) : undefined;
  const isForeign = program !== undefined && !program.startsWith('postgres');
  if (isForeign || isUncollected(lock.pid)) rmSync(path.join(dir, 'postmaster.pid'), { force: true });
}

/**
 * The port of the last run when it can be had again: running services then find the restarted server where it was.
 * @param {string} dir
 * @returns {Promise<number>}
 */
export async function settlePort(dir) {
  const notes = readNotes(dir);
  if (!notes) throw new Failure(`Thiếu tệp ${notesFile(dir)} / this file is missing. Run: npm run reset`);
  const patience = Date.now() + (readPidFile(dir) ? PORT_PATIENCE : 0);
  do {
    if (await isFree(notes.port)) return notes.port;
    await sleep(100);
  } while (Date.now() < patience);
  const port = await findFreePort();
  writeFileSync(notesFile(dir), JSON.stringify({ ...notes, port }));
  return port;
}

/**
 * Makes a new cluster aside and moves it into place in one step, so that a kill in the middle leaves no half cluster.
 * @param {{ dir: string, bin: string, runAs: import('./postgres-binaries.mjs').RunAs, fast: boolean }} wanted
 */
export async function createCluster({ dir, bin, runAs, fast }) {
  const draft = `${dir}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  const password = randomBytes(18).toString('base64url');
  const own = (/** @type {string} */ file) => runAs.uid !== undefined && chownSync(file, runAs.uid, runAs.gid ?? -1);
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    [draft, passwordFile].forEach(own);
    runInitdb({ draft, passwordFile, bin, runAs, fast });
    writeFileSync(notesFile(draft), JSON.stringify({ port: await findFreePort(), password }), { mode: 0o600 });
    own(notesFile(draft));
    moveIntoPlace(draft, dir);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {{ draft: string, passwordFile: string, bin: string, runAs: import('./postgres-binaries.mjs').RunAs, fast: boolean }} wanted */
function runInitdb({ draft, passwordFile, bin, runAs, fast }) {
  const { prefix, ...user } = runAs;
  // Scram costs milliseconds per connection, which a test run pays hundreds of times and needs not.
  const auth = fast ? ['--auth=trust', '--no-sync'] : ['--auth=scram-sha-256'];
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
  const args = [`--pgdata=${draft}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...auth, ...locale];
  const [program, ...rest] = [...prefix, path.join(bin, 'initdb'), ...args];
  const result = spawnSync(program, rest, { ...user, encoding: 'utf8', cwd: path.dirname(draft) });
  if (result.status !== 0) {
    throw new Failure(
      `Không tạo được cơ sở dữ liệu / initdb failed:\n${result.error?.message ?? result.stderr + result.stdout}`,
    );
  }
}

/**
 * @param {string} draft
 * @param {string} dir
 */
function moveIntoPlace(draft, dir) {
  try {
    renameSync(draft, dir);
  } catch (error) {
    throw new Failure(
      `Thư mục ${dir} có tệp lạ / holds foreign files, so no cluster can be made there (${error.code}).`,
    );
  }
}

/**
 * Removes what makers left behind that were killed.
 * @param {string} dir
 */
export function removeAbandonedDrafts(dir) {
  const prefix = `${path.basename(dir)}.new-`;
  for (const name of readdirSync(path.dirname(dir)).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (!isAlive(pid)) rmSync(path.join(path.dirname(dir), name), { recursive: true, force: true });
  }
}
