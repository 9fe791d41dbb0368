import { whenAbandoned } from './abandonment.mjs';
import { hasWaitingParent } from './bootstrap.mjs';
import { Failure, reportFailure } from './failure.mjs';

/** npm and the terminal both pass Ctrl-C on: what follows within this time is the same press. */
const SAME_PRESS = 800;

/** Undoes what was started, last first, once: at a signal, when the terminal goes away, or after a failure. */
export class Shutdown {
  /** @type {{ undo: () => unknown, force: () => void }[]} */
  #steps = [];
  #startedAt = 0;

  constructor() {
    for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => this.#onSignal());
    }
    // A terminal that was closed takes no more lines; that must not end the launcher before it has stopped the rest.
    process.stdout.on('error', () => {});
    process.stderr.on('error', () => {});
    if (hasWaitingParent()) whenAbandoned(() => void this.run(0));
  }

  get hasBegun() {
    return this.#startedAt > 0;
  }

  /**
   * Call it before the thing is started: once stopping has begun it throws, and nothing new comes up.
   * @param {() => unknown} undo a promise is waited for
   * @param {() => void} [force] quick and rough, for someone who will not wait
   */
  add(undo, force = () => {}) {
    if (this.hasBegun) throw new Failure('Đang dừng (stopping)');
    this.#steps.push({ undo, force });
  }

  /** @param {unknown} failure shown before everything is stopped */
  async fail(failure) {
    if (this.hasBegun) return;
    reportFailure(failure);
    await this.run(1);
  }

  /** @param {number} exitCode */
  async run(exitCode) {
    if (this.hasBegun) return;
    this.#startedAt = Date.now();
    for (const { undo } of this.#steps.reverse()) await Promise.resolve().then(undo).catch(reportFailure);
    process.exit(process.exitCode ?? exitCode);
  }

  #onSignal() {
    if (!this.hasBegun) {
      console.log('\n• Đang dừng … (stopping; Ctrl-C lần nữa để dừng ngay / again to kill)');
      void this.run(0);
    } else if (Date.now() - this.#startedAt > SAME_PRESS) {
      for (const { force } of this.#steps) force();
      process.exit(1);
    }
  }
}
