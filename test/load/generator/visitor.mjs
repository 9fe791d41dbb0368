import { Connection } from './connection.mjs';

/** One visitor at a time on one connection: asks, keeps the time, and takes nothing but success for an answer. */
export class Visitor {
  #connection;
  #meter;

  /**
   * @param {number} port
   * @param {import('./meter.mjs').Meter} meter
   */
  constructor(port, meter) {
    this.#connection = new Connection(port);
    this.#meter = meter;
  }

  /**
   * @param {string} label under which the time is kept
   * @param {string} method
   * @param {string} path
   * @param {{ cookie?: string, body?: unknown, code?: string }} [content] `code` of the one refusal that is as good as a success
   * @returns {Promise<import('./connection.mjs').Answer>}
   * @throws {Error} when the answer is not a success
   */
  async ask(label, method, path, content) {
    const begun = performance.now();
    const answer = await this.#connection.request(method, path, content);
    if ((answer.status < 200 || answer.status > 299) && (!content?.code || answer.json().code !== content.code)) {
      throw new Error(`${method} ${path} → ${answer.status} ${JSON.stringify(answer.json()).slice(0, 300)}`);
    }
    this.#meter.record(label, performance.now() - begun);
    return answer;
  }

  /**
   * Keeps the time of something made of several requests.
   * @param {string} label
   * @param {number} milliseconds
   */
  note(label, milliseconds) {
    this.#meter.record(label, milliseconds);
  }

  close() {
    this.#connection.close();
  }
}
