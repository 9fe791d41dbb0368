/**
 * How long something took, in milliseconds.
 * @typedef {{ count: number, p50: number, p95: number, p99: number, max: number }} Spread
 */

/**
 * What a generator reports.
 * @typedef {object} Measured
 * @property {number} seconds the measured window
 * @property {Record<string, Spread>} spreads by label
 * @property {number} failureCount over the whole run, warm-up too
 * @property {string} [firstFailure]
 * @property {boolean} ranOut whether there was nothing left to do before the time was over
 */

/** Collects times while the window is open, and failures always. */
export class Meter {
  /** @type {Map<string, number[]>} */
  #times = new Map();
  isOpen = false;
  failureCount = 0;
  /** @type {string | undefined} */
  firstFailure;

  /**
   * @param {string} label
   * @param {number} milliseconds
   */
  record(label, milliseconds) {
    if (!this.isOpen) return;
    const times = this.#times.get(label);
    if (times) times.push(milliseconds);
    else this.#times.set(label, [milliseconds]);
  }

  /** @param {string} reason */
  fail(reason) {
    this.failureCount += 1;
    this.firstFailure ??= reason;
  }

  /** @returns {Record<string, Spread>} */
  spreads() {
    return Object.fromEntries([...this.#times].map(([label, times]) => [label, spreadOf(times)]));
  }
}

/**
 * @param {readonly number[]} times
 * @returns {Spread}
 */
export function spreadOf(times) {
  const sorted = Float64Array.from(times).sort();
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
