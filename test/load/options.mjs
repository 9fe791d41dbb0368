import { parseArgs } from 'node:util';
import { Failure } from '../../scripts/lib/failure.mjs';
import { BENCHES } from './benches/index.mjs';

/**
 * @typedef {object} Options
 * @property {string[]} names of the benches to run, in the order in which they run; `criteria` and `desk` only when they
 *   are named, as they fill the register, and the first takes all sets but its own out of force
 * @property {boolean} quick shorter measurements: to see that everything works, not for figures
 * @property {number} people made-up people in the register
 * @property {'postgres' | 'redis'} queue
 * @property {number[]} sizes people in the register of the benches `criteria` and `desk`, ascending
 * @property {boolean} keep goes on with the database of the last run instead of a new one
 * @property {boolean} profile writes CPU profiles of api and worker while a bench is measured
 */

/** They fill the register with people of many sizes, so they run only when they are named. */
const BIG = ['criteria', 'desk'];
const DEFAULT_PEOPLE = 30_000;
const DEFAULT_SIZES = '10000,100000';

/**
 * @param {string[]} argv
 * @returns {Options}
 * @throws {Failure} when an option is wrong
 */
export function readOptions(argv) {
  const { values, positionals } = parse(argv);
  const known = Object.keys(BENCHES);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw wrong(`Unknown bench: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  const people = Number(values.people ?? DEFAULT_PEOPLE);
  if (!Number.isInteger(people) || people < 1000) throw wrong('--people must be a whole number from 1000');
  const queue = values.queue ?? 'postgres';
  if (queue !== 'postgres' && queue !== 'redis') throw wrong('--queue must be postgres or redis');
  const names = known.filter((name) => (positionals.length > 0 ? positionals.includes(name) : !BIG.includes(name)));
  const sizes = (values.sizes ?? DEFAULT_SIZES).split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1000))
    throw wrong('--sizes must be whole numbers from 1000');
  sizes.sort((one, other) => one - other);
  const { quick = false, keep = false, profile = false } = values;
  return { names, quick, people, queue, sizes, keep, profile };
}

/** @param {string[]} argv */
function parse(argv) {
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const text = /** @type {const} */ ({ type: 'string' });
  const options = { quick: flag, people: text, queue: text, sizes: text, keep: flag, profile: flag };
  try {
    return parseArgs({ args: argv, allowPositionals: true, options });
  } catch (error) {
    throw wrong(error.message);
  }
}

/** @param {string} what */
const wrong = (what) =>
  new Failure(`${what}\n  npm run bench -- lesson quiz --quick --people=30000 --queue=redis --keep --profile`);
