/** The load generator: a process of its own, so that its work is not counted as the server's. Driven by `load.mjs`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Meter } from './meter.mjs';
import { SCENARIOS } from './scenarios.mjs';
import { Visitor } from './visitor.mjs';

/** Failures after which going on would only fill the log. */
const TOO_MANY_FAILURES = 20;

/**
 * @typedef {object} Plan
 * @property {string} scenario
 * @property {unknown} data for the scenario
 * @property {number} port of the api
 * @property {number} visitors at the same time
 * @property {number} warmUpSeconds
 * @property {number} [seconds] the measured window; without it the window ends when nothing is left to do
 */

process.once('message', (/** @type {Plan} */ plan) => void run(plan));

/** @param {Plan} plan */
async function run(plan) {
  const meter = new Meter();
  const clock = { turn: 0, isOver: false, ranOut: false, startedAt: performance.now() };
  const crowd = Array.from({ length: plan.visitors }, () => visit(plan, meter, clock));
  const allDone = Promise.all(crowd);
  await Promise.race([sleep(plan.warmUpSeconds * 1000), allDone]);
  process.send?.('opened');
  meter.isOpen = true;
  const opened = performance.now();
  await Promise.race([plan.seconds ? sleep(plan.seconds * 1000) : allDone, allDone]);
  const seconds = (performance.now() - opened) / 1000;
  meter.isOpen = false;
  clock.isOver = true;
  process.send?.('closed');
  await allDone;
  const { failureCount, firstFailure } = meter;
  process.send?.({ seconds, spreads: meter.spreads(), failureCount, firstFailure, ranOut: clock.ranOut });
  process.disconnect();
}

/**
 * @param {Plan} plan
 * @param {Meter} meter
 * @param {{ turn: number, isOver: boolean, ranOut: boolean, startedAt: number }} clock
 */
async function visit({ scenario, data, port }, meter, clock) {
  const visitor = new Visitor(port, meter);
  const act = SCENARIOS[scenario];
  while (!clock.isOver && meter.failureCount < TOO_MANY_FAILURES) {
    clock.turn += 1;
    try {
      if (await act(visitor, clock.turn - 1, data, clock.startedAt)) continue;
      clock.ranOut = true;
      break;
    } catch (error) {
      meter.fail(error.message);
    }
  }
  visitor.close();
}
