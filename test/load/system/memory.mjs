import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Memory in MB (10^6 bytes). `shared` counts a page that n processes share as 1/n of a page in each (Pss): these can be summed.
 * `resident` counts it in every one of them (Rss).
 * @typedef {{ shared: number, resident: number }} Memory
 */

/**
 * @param {number} pid
 * @returns {Memory}
 */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const megabytes = (/** @type {string} */ name) =>
    (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024) / 1e6;
  return { shared: megabytes('Pss'), resident: megabytes('Rss') };
}

/**
 * Has `peakOf` count from now on.
 * @param {number} pid
 */
export const forgetPeak = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5');

/**
 * @param {number} pid
 * @returns {number} the most that was ever resident, in MB
 */
export function peakOf(pid) {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/^VmHWM:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024) / 1e6;
}

/**
 * @param {number} pid
 * @returns {{ pid: number, command: string }[]} the processes that wait for this one, as long as they are npm, its shell or node
 */
export function waitingFor(pid) {
  const above = [];
  for (let at = parentOf(pid); at > 1; at = parentOf(at)) {
    const command = readFileSync(`/proc/${at}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (!/npm|scripts\/bench\.mjs/.test(command)) break;
    above.push({ pid: at, command });
  }
  return above;
}

/** @param {number} pid */
function parentOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
