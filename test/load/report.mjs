import { cpus, release, totalmem } from 'node:os';

/**
 * One line of the table.
 * @typedef {object} Figure
 * @property {string} what
 * @property {string} [rate] with its unit
 * @property {import('./generator/meter.mjs').Spread} [spread] milliseconds
 * @property {import('./load.mjs').CpuPerUnit} [cpu] microseconds per unit of the rate
 * @property {Mark} [mark]
 * @property {string} [note]
 * @property {string} [failure] what went wrong; the bench then says nothing and the run ends with code 1
 */

/** @typedef {{ text: string, reached: boolean }} Mark */

const COLUMNS = [
  '',
  'rate',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'max ms',
  'api µs',
  'worker µs',
  'pg µs',
  'load µs',
  'others',
  'mark',
];

/** @param {string} text */
export const progress = (text) => console.log(`• ${new Date().toTimeString().slice(0, 8)} ${text}`);

/**
 * @param {string} what
 * @param {number} value
 * @param {number} least
 * @returns {Mark}
 */
export const atLeast = (what, value, least) => ({
  text: `≥ ${least.toLocaleString('en')} ${what}`,
  reached: value >= least,
});

/**
 * @param {string} what
 * @param {number} value
 * @param {number} most
 * @returns {Mark}
 */
export const below = (what, value, most) => ({ text: `${what} < ${most.toLocaleString('en')}`, reached: value < most });

/**
 * @param {number} value
 * @param {string} unit
 */
export const perSecond = (value, unit) =>
  `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ${unit}/s`;

/** @param {import('./options.mjs').Options} options */
export function describeMachine({ people, queue, quick }) {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `\n${processors.length} × ${processors[0]?.model.trim()}, ${memory} GiB, Linux ${release()}, Node ${process.version}, PostgreSQL 18`,
    `${people.toLocaleString('en')} people, queue on ${queue}, load generator on the same machine${quick ? ', QUICK: not for the record' : ''}`,
  ].join('\n');
}

/**
 * Prints the table in a form that can be pasted into a Markdown page.
 * @param {Figure[]} figures
 * @returns {boolean} whether nothing failed and every mark was reached
 */
export function printFigures(figures) {
  const rows = figures.map(cells);
  const widths = COLUMNS.map((title, at) => Math.max(3, title.length, ...rows.map((row) => row[at].length)));
  const line = (/** @type {string[]} */ texts) =>
    `| ${texts.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join(' | ')} |`;
  console.log(
    `\n${line(COLUMNS)}\n${line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)))}`,
  );
  for (const row of rows) console.log(line(row));
  for (const { what, note } of figures) if (note) console.log(`\n${what}: ${note}`);
  const failures = figures.filter(({ failure }) => failure);
  for (const { what, failure } of failures) console.error(`\n✘ ${what}: ${failure}`);
  return failures.length === 0 && figures.every(({ mark }) => mark?.reached ?? true);
}

/** @param {Figure} figure */
function cells({ what, rate, spread, cpu, mark, failure }) {
  const ms = (/** @type {number | undefined} */ value) =>
    value === undefined ? '' : value.toFixed(value < 10 ? 1 : 0);
  const micro = (/** @type {number | undefined} */ value) =>
    value === undefined ? '' : Math.round(value).toLocaleString('en');
  const others = cpu ? `${Math.round(100 * cpu.othersShare)} %` : '';
  const verdict = failure ? '✘ FAILED' : mark ? `${mark.reached ? '✔' : '✘'} ${mark.text}` : '';
  const times = [spread?.p50, spread?.p95, spread?.p99, spread?.max].map(ms);
  return [what, rate ?? '', ...times, ...[cpu?.api, cpu?.worker, cpu?.postgres, cpu?.load].map(micro), others, verdict];
}
