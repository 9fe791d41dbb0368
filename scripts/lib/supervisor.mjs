import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';

const QUICK_DEATH = 20_000;
const GIVE_UP_AFTER = 5;
const FIRST_PAUSE = 500;
const STOP_DEADLINE = 12_000;

/** Keeps services running: one that dies is started again, with growing pauses, until it keeps dying. */
export class Supervisor {
  #stopping = false;
  /** @type {Map<import('./service.mjs').Service, number>} */
  #quickDeaths = new Map();
  /** @type {Set<import('./service.mjs').Service>} */
  #onPurpose = new Set();

  /**
   * @param {import('./service.mjs').Service[]} services
   * @param {(failure: Failure) => void} onGivenUp
   */
  constructor(services, onGivenUp) {
    this.services = services;
    this.onGivenUp = onGivenUp;
  }

  /**
   * Starts all at once.
   * @param {number} deadline milliseconds until each must answer at its health address
   * @throws {Failure} with the log of the service that died or stayed silent
   */
  async startAll(deadline) {
    const firstDeath = new Promise((_, reject) => {
      for (const service of this.services) void this.#run(service, reject);
    });
    const ready = this.services.filter(({ healthUrl }) => healthUrl).map((service) => untilHealthy(service, deadline));
    await Promise.race([Promise.all(ready), firstDeath]);
    this.#hasStarted = true;
  }

  #hasStarted = false;

  /**
   * @param {import('./service.mjs').Service} service
   * @param {(failure: Failure) => void} [onEarlyDeath]
   */
  async #run(service, onEarlyDeath) {
    const how = await service.start();
    if (this.#stopping || this.#onPurpose.has(service)) return;
    if (!this.#hasStarted) {
      onEarlyDeath?.(
        new Failure(
          `${service.name} đã dừng khi đang khởi động / ended while starting (${how || 'code 0'}). ${service.logTail()}`,
        ),
      );
      return;
    }
    await this.#startAgain(service, how);
  }

  /**
   * @param {import('./service.mjs').Service} service
   * @param {string} how
   */
  async #startAgain(service, how) {
    const wasQuick = Date.now() - service.startedAt < QUICK_DEATH;
    const deaths = wasQuick ? (this.#quickDeaths.get(service) ?? 0) + 1 : 1;
    this.#quickDeaths.set(service, deaths);
    if (deaths >= GIVE_UP_AFTER) {
      this.onGivenUp(
        new Failure(`${service.name} dừng ${deaths} lần liên tiếp / keeps ending (${how}). ${service.logTail()}`),
      );
      return;
    }
    console.log(`• ${service.name} đã dừng (${how || 'code 0'}), đang chạy lại (restarting)`);
    await sleep(FIRST_PAUSE * 2 ** (deaths - 1));
    if (!this.#stopping) await this.#run(service);
  }

  /**
   * Stops and starts the named services, for example after their code changed.
   * @param {(service: import('./service.mjs').Service) => boolean} isMeant
   */
  async restart(isMeant) {
    const meant = this.services.filter(isMeant);
    for (const service of meant) this.#onPurpose.add(service);
    await Promise.all(meant.map((service) => service.stop(STOP_DEADLINE)));
    for (const service of meant) {
      this.#onPurpose.delete(service);
      this.#quickDeaths.delete(service);
      if (!this.#stopping) void this.#run(service);
    }
  }

  /** Lets every service finish what it does. */
  async stopAll() {
    this.#stopping = true;
    await Promise.all(this.services.map((service) => service.stop(STOP_DEADLINE)));
  }

  killAll() {
    this.#stopping = true;
    for (const service of this.services) service.kill();
  }
}

/**
 * @param {import('./service.mjs').Service} service
 * @param {number} deadline milliseconds
 */
async function untilHealthy(service, deadline) {
  const end = Date.now() + deadline;
  let last = '';
  while (Date.now() < end) {
    last = await ask(service.healthUrl ?? '');
    if (last === '') return;
    await sleep(75);
  }
  throw new Failure(
    `${service.name} chưa sẵn sàng sau ${deadline / 1000} giây / not ready in time: ${service.healthUrl} → ${last}\n${service.logTail()}`,
  );
}

/**
 * @param {string} url
 * @returns {Promise<string>} '' when the answer is 200, else what came instead
 */
async function ask(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3000) });
    const body = await answer.text();
    return answer.status === 200 ? '' : `${answer.status} ${body.slice(0, 500)}`;
  } catch (error) {
    return String(error.cause?.message ?? error.message);
  }
}
