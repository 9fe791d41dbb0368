import { tryLock } from '../../scripts/lib/lock.mjs';
import { Failure } from '../../scripts/lib/failure.mjs';
import { inProject } from '../../scripts/lib/paths.mjs';
import { Shutdown } from '../../scripts/lib/shutdown.mjs';
import { BENCHES } from './benches/index.mjs';
import { readOptions } from './options.mjs';
import { describeMachine, printFigures, progress } from './report.mjs';
import { startSystem } from './system/start-system.mjs';

/** A run that takes longer than this hangs. */
const DEADLINE_MS = 30 * 60_000;

/**
 * Starts the product on a database of its own, runs the benches one after the other and prints what they found. Ends the
 * process: with code 1 when a request failed or a mark was not reached.
 * @param {string[]} argv
 */
export async function bench(argv) {
  const options = readOptions(argv);
  const shutdown = new Shutdown();
  const deadline = setTimeout(
    () => void shutdown.fail(new Failure('The bench took too long and was stopped')),
    DEADLINE_MS,
  );
  deadline.unref();
  try {
    const lock = tryLock(inProject('.data', 'bench', 'bench.lock'));
    if (!lock.taken) throw new Failure(`Another bench runs already (process ${lock.holder})`);
    shutdown.add(lock.release, lock.release);
    const system = await startSystem(options, shutdown);
    const figures = await measure(options, system);
    console.log(describeMachine(options));
    const isGood = printFigures(figures);
    await shutdown.run(isGood ? 0 : 1);
  } catch (error) {
    await shutdown.fail(error);
  }
}

/**
 * @param {import('./options.mjs').Options} options
 * @param {import('./system/start-system.mjs').System} system
 * @returns {Promise<import('./report.mjs').Figure[]>}
 */
async function measure(options, system) {
  const figures = [];
  for (const name of options.names) {
    progress(name);
    figures.push(...(await BENCHES[name](system, options).catch(failed(name))));
  }
  return figures;
}

/**
 * One bench that could not be measured must not cost the figures of the others.
 * @param {string} name
 * @returns {(error: Error) => import('./report.mjs').Figure[]}
 */
const failed = (name) => (error) => [{ what: name, failure: error instanceof Failure ? error.message : error.stack }];
