import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { projectRoot } from './paths.mjs';

const STAGE_DEADLINE = 45 * 60_000;

/**
 * @typedef {object} StageResult
 * @property {import('./stages.mjs').Stage} stage
 * @property {import('./test-counts.mjs').Count} count
 * @property {number} seconds
 * @property {string} output shown when it failed
 */

/**
 * Runs stages in the order given, as many at a time as the cores allow.
 * @param {import('./stages.mjs').Stage[]} stages
 * @param {{ cores: number, env: NodeJS.ProcessEnv, onResult: (result: StageResult) => void }} options
 * @returns {Promise<StageResult[]>}
 */
export function runStages(stages, { cores, env, onResult }) {
  const waiting = [...stages];
  /** @type {StageResult[]} */
  const results = [];
  let busy = 0;
  return new Promise((resolve) => {
    const settle = (/** @type {StageResult} */ result) => {
      results.push(result);
      onResult(result);
      fill();
    };
    const fill = () => {
      for (const stage of waiting.slice()) {
        const blockers = unmet(stage, stages, results);
        const wanted = Math.min(stage.cores ?? 1, cores);
        if (blockers.waiting || (busy + wanted > cores && !blockers.failed)) continue;
        waiting.splice(waiting.indexOf(stage), 1);
        if (blockers.failed) return settle(notRun(stage, blockers.failed));
        busy += wanted;
        void runStage(stage, env).then((result) => {
          busy -= wanted;
          settle(result);
        });
      }
      if (results.length === stages.length) resolve(results);
    };
    fill();
  });
}

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {import('./stages.mjs').Stage[]} stages
 * @param {StageResult[]} results
 */
function unmet(stage, stages, results) {
  const needed = (stage.needs ?? []).filter((name) => stages.some((other) => other.name === name));
  const done = new Map(results.map((result) => [result.stage.name, result]));
  return {
    waiting: needed.some((name) => !done.has(name)),
    failed: needed.find((name) => (done.get(name)?.count.failed ?? 0) > 0),
  };
}

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {string} cause
 * @returns {StageResult}
 */
const notRun = (stage, cause) => ({
  stage,
  count: { passed: 0, failed: 1 },
  seconds: 0,
  output: `not run: ${cause} failed`,
});

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<StageResult>}
 */
async function runStage(stage, env) {
  const started = Date.now();
  if (stage.report) rmSync(stage.report, { force: true });
  const { succeeded, output } = stage.work ? await doWork(stage.work) : await runProcess(stage, env);
  return { stage, count: countOf(stage, succeeded), seconds: (Date.now() - started) / 1000, output };
}

/**
 * A tool that fails without a failed test (nothing found, a broken setup) is one failure all the same.
 * @param {import('./stages.mjs').Stage} stage
 * @param {boolean} succeeded
 * @returns {import('./test-counts.mjs').Count}
 */
function countOf({ report, count }, succeeded) {
  if (!report || !count) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const counted = count(report);
    const isUnexplained = !succeeded && counted.failed === 0;
    return isUnexplained || counted.passed + counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {() => Promise<unknown>} work */
async function doWork(work) {
  try {
    await work();
    return { succeeded: true, output: '' };
  } catch (error) {
    return { succeeded: false, output: error.message };
  }
}

/**
 * @param {import('./stages.mjs').Stage} stage
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
function runProcess({ args = [], env: added }, env) {
  return new Promise((resolve) => {
    let output = '';
    const options = { cwd: projectRoot, env: { ...env, ...added }, timeout: STAGE_DEADLINE };
    const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code, signal) => {
      process.off('exit', stop);
      if (signal) output += `\nended by ${signal} (deadline ${STAGE_DEADLINE / 60_000} minutes)`;
      resolve({ succeeded: code === 0, output });
    });
  });
}
