import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A pid alone says little: the system hands it out again. Pid and start time together name one process.
 * @typedef {{ pid: number, started: string }} ProcessIdentity
 */

/**
 * @param {number} pid
 * @returns {boolean} whether the process runs; true also for one of another user
 */
export const isAlive = (pid) => hasEntry(pid) && !isUncollected(pid);

/**
 * @param {number} pid
 * @returns {boolean} whether it ended and its parent never asked how, as happens to orphans in a container
 */
export const isUncollected = (pid) =>
  process.platform === 'linux' && hasEntry(pid) && startTimeFromProc(pid) === undefined;

/** @param {number} pid */
function hasEntry(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity | undefined} undefined when the process is gone, or when this system cannot tell
 */
export function identify(pid) {
  const started = process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid);
  return started ? { pid, started } : undefined;
}

/** @param {number} pid */
function startTimeFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = afterName;
    return state === 'Z' ? undefined : afterName[19];
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function startTimeFromPs(pid) {
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() || undefined : undefined;
}

/**
 * @param {number} pid
 * @returns {string | undefined} name of the program it runs, without folder; undefined when unknown
 */
export function programOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
  const { status, stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? path.basename(stdout.trim()) || undefined : undefined;
}

/**
 * @param {ProcessIdentity | undefined} identity
 * @returns {boolean} whether exactly this process still runs
 */
export const stillRuns = (identity) => identity !== undefined && identify(identity.pid)?.started === identity.started;

/**
 * @param {string} file
 * @returns {ProcessIdentity | undefined}
 */
export function readIdentity(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Records a running process so that a later start can end it should this one be killed.
 * @param {string} file
 * @param {number} pid
 */
export function recordProcess(file, pid) {
  const identity = identify(pid);
  if (!identity) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(identity));
}

/**
 * Asks a process to stop, waits, and kills it when it does not.
 * @param {ProcessIdentity | undefined} identity
 * @param {number} deadline milliseconds it is given
 */
export async function endProcess(identity, deadline) {
  if (!identity || !stillRuns(identity)) return;
  process.kill(identity.pid, 'SIGTERM');
  const end = Date.now() + deadline;
  while (stillRuns(identity)) {
    if (Date.now() > end) process.kill(identity.pid, 'SIGKILL');
    await sleep(50);
  }
}

/**
 * Ends the processes that a killed launcher left behind and forgets their records.
 * @param {string} runDir folder of `<name>.pid` files
 * @returns {Promise<string[]>} names of those that were still running
 */
export async function endLeftovers(runDir) {
  if (!existsSync(runDir)) return [];
  const files = readdirSync(runDir).filter((name) => name.endsWith('.pid'));
  const ended = await Promise.all(files.map((name) => endLeftover(path.join(runDir, name))));
  return ended.filter((name) => name !== undefined);
}

/** @param {string} file */
async function endLeftover(file) {
  const identity = readIdentity(file);
  const running = stillRuns(identity);
  await endProcess(identity, 5000);
  rmSync(file, { force: true });
  return running ? path.basename(file, '.pid') : undefined;
}
