import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../scripts/lib/failure.mjs';

const GENERATOR = fileURLToPath(new URL('generator/main.mjs', import.meta.url));
/** How long a generator may take beyond its plan. */
const PATIENCE_MS = 120_000;

/**
 * CPU time per unit in microseconds, of each part of the system and of the generator. `othersShare` is the part of the machine
 * that programs took which have nothing to do with the bench: above some percent the figures say little.
 * @typedef {{ api: number, worker: number, postgres: number, load: number, othersShare: number }} CpuPerUnit
 */

/** @typedef {import('./generator/meter.mjs').Measured & { cpuPer: (units: number) => CpuPerUnit, failure?: string }} LoadResult */

/**
 * Runs the generator and reads the CPU clocks of all processes at both ends of the measured window.
 * @param {import('./system/start-system.mjs').System} system
 * @param {Omit<import('./generator/main.mjs').Plan, 'port'>} plan
 * @returns {Promise<LoadResult>}
 */
export async function drive(system, plan) {
  const child = fork(GENERATOR, { execArgv: [], serialization: 'advanced', env: { PATH: process.env.PATH } });
  const timer = setTimeout(
    () => child.kill('SIGKILL'),
    ((plan.seconds ?? 0) + plan.warmUpSeconds) * 1000 + PATIENCE_MS,
  );
  const pids = { ...system.pids(), load: child.pid ?? 0 };
  let before = system.clocks.read(pids);
  let after = before;
  /** @type {import('./generator/meter.mjs').Measured | undefined} */
  let measured;
  child.on('message', (/** @type {any} */ message) => {
    if (message === 'opened') {
      before = system.clocks.read(pids);
      void system.profile('start');
    } else if (message === 'closed') {
      after = system.clocks.read(pids);
      void system.profile('stop');
    } else measured = message;
  });
  child.send({ ...plan, port: system.port });
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  if (!measured) throw new Failure(`The load generator for ${plan.scenario} ended without a result`);
  return { ...measured, cpuPer: (units) => system.clocks.between(before, after, units), failure: failureIn(measured) };
}

/** @param {import('./generator/meter.mjs').Measured} measured */
function failureIn({ failureCount, firstFailure, ranOut, seconds }) {
  if (failureCount > 0) return `${failureCount} requests failed, the first: ${firstFailure}`;
  if (ranOut && seconds < 1) return 'nothing was left to do before the window opened';
  return undefined;
}
