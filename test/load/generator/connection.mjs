import net from 'node:net';

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {() => any} json reads the body
 */

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP/1.1 connection with one request at a time. The generator shares the cores with the server it measures, so
 * this knows no more of HTTP than our api says: a length with every body. It costs a third of node:http.
 */
export class Connection {
  /** @type {net.Socket | undefined} */
  #socket;
  /** @type {Buffer[]} */
  #chunks = [];
  /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void } | undefined} */
  #waiting;

  /** @param {number} port on 127.0.0.1 */
  constructor(port) {
    this.port = port;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {{ cookie?: string, body?: unknown }} [content]
   * @returns {Promise<Answer>}
   */
  request(method, path, { cookie, body } = {}) {
    const text = body === undefined ? '' : JSON.stringify(body);
    const type = text ? `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n` : '';
    const who = cookie ? `cookie: ${cookie}\r\n` : '';
    return this.send(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${this.port}\r\n${who}${type}\r\n${text}`);
  }

  /**
   * @param {string} request everything that goes over the wire
   * @returns {Promise<Answer>}
   */
  send(request) {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket ??= this.#open();
      this.#socket.write(request);
    });
  }

  close() {
    this.#socket?.destroy();
  }

  #open() {
    const socket = net.connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    const lose = (/** @type {Error} */ error) => {
      this.#socket = undefined;
      this.#chunks = [];
      this.#settle((waiting) => waiting.reject(error));
    };
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', lose);
    socket.on('close', () => lose(new Error('the server closed the connection')));
    return socket;
  }

  /** @param {Buffer} chunk */
  #receive(chunk) {
    this.#chunks.push(chunk);
    const received = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    const headEnd = received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = received.latin1Slice(0, headEnd);
    const bodyStart = headEnd + HEAD_END.length;
    const status = Number(head.slice(9, 12));
    const length = status === 204 ? 0 : lengthIn(head);
    if (length === undefined)
      return this.#socket?.destroy(new Error(`an answer without a length: ${head.slice(0, 200)}`));
    if (received.length < bodyStart + length) return;
    this.#chunks = [];
    this.#settle((waiting) => waiting.resolve({ status, json: () => JSON.parse(received.utf8Slice(bodyStart)) }));
  }

  /** @param {(waiting: { resolve: (answer: Answer) => void, reject: (error: Error) => void }) => void} how */
  #settle(how) {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) how(waiting);
  }
}

/** @param {string} head */
function lengthIn(head) {
  const found = /\r\ncontent-length: (\d+)/i.exec(head);
  return found ? Number(found[1]) : undefined;
}
