import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';

/** @typedef {{ api: number, worker: number, postgres: number, load?: number }} Pids `postgres` is the postmaster */

/** @typedef {{ api: number, worker: number, postgres: number, load: number, machine: number, at: number }} Reading seconds of CPU */

/** CPU clocks of processes, read from /proc as the kernel keeps them (in steps of 10 ms). */
export class Clocks {
  #ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

  /**
   * @param {Pids} pids
   * @returns {Reading}
   */
  read(pids) {
    return {
      api: this.#of(pids.api).own,
      worker: this.#of(pids.worker).own,
      postgres: this.#family(pids.postgres),
      load: pids.load ? this.#of(pids.load).own : 0,
      machine: this.#machine(),
      at: performance.now() / 1000,
    };
  }

  /**
   * @param {Reading} before
   * @param {Reading} after
   * @param {number} units that were done in between
   * @returns {import('../load.mjs').CpuPerUnit}
   */
  between(before, after, units) {
    const used = (/** @type {'api' | 'worker' | 'postgres' | 'load'} */ part) => after[part] - before[part];
    const per = (/** @type {'api' | 'worker' | 'postgres' | 'load'} */ part) => (used(part) / Math.max(1, units)) * 1e6;
    const ours = used('api') + used('worker') + used('postgres') + used('load');
    const machine = (after.at - before.at) * cpus().length;
    const othersShare = Math.max(0, (after.machine - before.machine - ours) / machine);
    return { api: per('api'), worker: per('worker'), postgres: per('postgres'), load: per('load'), othersShare };
  }

  /**
   * The postmaster, its living children, and those that ended and were collected.
   * @param {number} postmaster
   */
  #family(postmaster) {
    const parent = this.#of(postmaster);
    const living = childrenOf(postmaster).map((pid) => this.#of(pid).own);
    return living.reduce((sum, seconds) => sum + seconds, parent.own + parent.ended);
  }

  /** @param {number} pid */
  #of(pid) {
    const [, , , , , , , , , , , own, system, ended, endedSystem] = fieldsOf(pid);
    const seconds = (/** @type {string | undefined} */ ticks) => Number(ticks ?? 0) / this.#ticksPerSecond;
    return { own: seconds(own) + seconds(system), ended: seconds(ended) + seconds(endedSystem) };
  }

  /** All that is not idle, of all cores. */
  #machine() {
    const [user, nice, system, , , irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
      .split('\n')[0]
      .split(/\s+/)
      .slice(1);
    return (
      [user, nice, system, irq, softirq, steal].reduce((sum, ticks) => sum + Number(ticks), 0) / this.#ticksPerSecond
    );
  }
}

/**
 * @param {number} pid
 * @returns {string[]} the fields of /proc/<pid>/stat behind the name, the state first
 */
function fieldsOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it has ended, and its time is now with its parent
  }
}

/** @param {number} parent */
function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(fieldsOf(pid)[1]) === parent);
}
