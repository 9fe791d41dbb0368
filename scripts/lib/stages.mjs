import { existsSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { countJest, countPlaywright } from './test-counts.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/**
 * One step of the test command.
 * @typedef {object} Stage
 * @property {string} name what `--only` takes
 * @property {string[]} [args] for node
 * @property {() => Promise<unknown>} [work] instead of a process
 * @property {string[]} [needs] names of stages that must have passed
 * @property {number} [cores] how many of the two it keeps busy; 1 when not said
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {string} [report] file with the tool's own count of tests
 * @property {(report: string) => import('./test-counts.mjs').Count} [count]
 * @property {boolean} [onRequest] runs only when named
 */

/**
 * All stages, the longest first, so that the short ones fill the other core.
 * @param {{ reportDir: string, queueUrl?: string }} options `queueUrl`: Redis for the queue instead of PostgreSQL
 * @returns {Stage[]}
 */
export function allStages({ reportDir, queueUrl }) {
  const queue = queueUrl ? { REDIS_URL: queueUrl } : {};
  const jest = (/** @type {string} */ name, /** @type {string[]} */ ...selection) =>
    jestStage(path.join(reportDir, `${name}.json`), { name, selection, env: queue });
  return [
    { name: 'build', work: build },
    { ...jest('api', '--selectProjects', 'deeds'), needs: ['build'] },
    // The deeds whose outcome hangs on the queue, and the journeys that cross it.
    {
      ...jest('queue', '--selectProjects', 'deeds', '--testPathPatterns', 'queue|journeys'),
      needs: ['build'],
      onRequest: true,
    },
    jest('unit', '--selectProjects', 'unit', '--maxWorkers=1'),
    { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
    { name: 'types-web', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'] },
    { name: 'lint', args: ['node_modules/oxlint/bin/oxlint'] },
    { name: 'dependencies', args: dependencyCruiser() },
    { name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'] },
    browserStage(path.join(reportDir, 'browser.json')),
  ];
}

/**
 * @param {string} report
 * @param {{ name: string, selection: string[], env: NodeJS.ProcessEnv }} stage
 * @returns {Stage}
 */
function jestStage(report, { name, selection, env }) {
  return {
    name,
    args: [...JEST, '--ci', ...selection, '--json', `--outputFile=${report}`],
    report,
    count: countJest,
    env,
  };
}

/**
 * @param {string} report
 * @returns {Stage}
 */
function browserStage(report) {
  return {
    name: 'browser',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
    count: countPlaywright,
    needs: ['build'],
    cores: 2,
  };
}

function dependencyCruiser() {
  const folders = ['apps', 'libs', 'migrations', 'test'].filter((folder) => existsSync(inProject(folder)));
  return [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    ...folders,
  ];
}

async function build() {
  const { buildServer, buildWeb } = await import('./build.mjs');
  await Promise.all([buildServer(), buildWeb()]);
}
