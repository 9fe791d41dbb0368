import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';
import { inProject } from './paths.mjs';
import { runStages } from './stage-runner.mjs';
import { allStages } from './stages.mjs';

/** Settings of the machine's own installation: a test must never reach its data. */
const KEPT_FROM_TESTS = [
  'DATABASE_URL',
  'REDIS_URL',
  'DATA_DIR',
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'VNEID_MODE',
  'VNEID_CONNECTOR',
  'VNEID_ISSUER',
  'VNEID_PRIVATE_KEY_FILE',
  'NODE_ENV',
];

/**
 * Runs the stages and prints a line for each; the last line is `N passed, N failed`.
 * @param {string[]} argv
 * @returns {Promise<boolean>} whether everything passed
 * @throws {Failure} when an option is wrong
 */
export async function testProduct(argv) {
  const started = Date.now();
  const stages = chooseStages(argv);
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.exit(130));
  const cores = Math.max(1, Math.min(2, availableParallelism()));
  const results = await runStages(stages, { cores, env: environmentForTests(), onResult: printResult });
  const sum = (/** @type {'passed' | 'failed'} */ what) => results.reduce((total, { count }) => total + count[what], 0);
  console.log(`\n${stages.length} stages in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

/** @param {string[]} argv */
function chooseStages(argv) {
  const { only, queue } = readOptions(argv);
  const names = only?.split(',').map((name) => name.trim());
  // Asking for the queue tests with Redis in the environment means: on that Redis.
  const usesRedis = queue === 'redis' || (names?.includes('queue') && process.env.REDIS_URL);
  const queueUrl = usesRedis ? (process.env.REDIS_URL ?? 'redis://127.0.0.1:6379') : undefined;
  const reportDir = inProject('dist', 'test-reports');
  mkdirSync(reportDir, { recursive: true });
  const all = allStages({ reportDir, queueUrl });
  if (!names) return all.filter(({ onRequest }) => !onRequest);
  const unknown = names.filter((name) => !all.some((stage) => stage.name === name));
  if (unknown.length) {
    throw new Failure(`Unknown stage: ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}`);
  }
  const wanted = new Set(names.flatMap((name) => [name, ...(all.find((stage) => stage.name === name)?.needs ?? [])]));
  return all.filter(({ name }) => wanted.has(name));
}

/** @param {string[]} argv */
function readOptions(argv) {
  try {
    return parseArgs({ args: argv, options: { only: { type: 'string' }, queue: { type: 'string' } } }).values;
  } catch (error) {
    throw new Failure(`${error.message}\n  npm test -- --only=unit,api --queue=redis`);
  }
}

function environmentForTests() {
  const env = { ...process.env };
  for (const name of [...KEPT_FROM_TESTS, 'FORCE_COLOR', 'NO_COLOR']) delete env[name];
  return { ...env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) };
}

/** @param {import('./stage-runner.mjs').StageResult} result */
function printResult({ stage, count, seconds, output }) {
  const figures = stage.report ? `${count.passed} passed, ${count.failed} failed` : count.failed ? 'failed' : 'passed';
  console.log(
    `${count.failed ? '✘' : '✔'} ${stage.name.padEnd(13)} ${figures.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`,
  );
  if (count.failed) console.log(`\n${output.trim()}\n`);
}
