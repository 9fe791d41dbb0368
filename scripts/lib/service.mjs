import { spawn } from 'node:child_process';
import { closeSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openLog, readSince } from './log-files.mjs';
import { projectRoot } from './paths.mjs';
import { recordProcess } from './process-identity.mjs';

/**
 * @typedef {object} ServiceDefinition
 * @property {string} name also names its log and its pid file
 * @property {string[]} args for node
 * @property {string} [healthUrl] answers 200 when it is ready to serve
 */

/** One child process with a log of its own. It runs in its own process group: Ctrl-C reaches the launcher alone. */
export class Service {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #log = { file: '', start: 0 };

  /**
   * @param {ServiceDefinition} definition
   * @param {{ dataDir: string, env: NodeJS.ProcessEnv }} place
   */
  constructor(definition, { dataDir, env }) {
    this.name = definition.name;
    this.args = definition.args;
    this.healthUrl = definition.healthUrl;
    this.env = env;
    this.startedAt = 0;
    this.#log.file = path.join(dataDir, 'logs', `${this.name}.log`);
    this.pidFile = path.join(dataDir, 'run', `${this.name}.pid`);
  }

  /**
   * @param {{ onLine?: (line: string) => void }} [options] `onLine` takes standard output away from the log
   * @returns {Promise<string>} settles when the process has ended: how it ended, or '' for exit code 0
   */
  start({ onLine } = {}) {
    const { descriptor, start } = openLog(this.#log.file);
    this.#log.start = start;
    this.startedAt = Date.now();
    const child = spawn(process.execPath, ['--enable-source-maps', ...this.args], {
      cwd: projectRoot,
      env: this.env,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', onLine ? 'pipe' : descriptor, descriptor],
    });
    closeSync(descriptor);
    this.#child = child;
    if (child.pid) recordProcess(this.pidFile, child.pid);
    if (onLine) eachLine(child.stdout, onLine);
    return new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => {
        rmSync(this.pidFile, { force: true });
        resolve(code === 0 ? '' : `${signal ? 'signal' : 'code'} ${signal ?? code}`);
      });
    });
  }

  get isRunning() {
    return this.#child?.exitCode === null && this.#child.signalCode === null && this.#child.pid !== undefined;
  }

  /**
   * Lets it finish what it is doing, until the deadline.
   * @param {number} deadline milliseconds
   * @returns {Promise<void>}
   */
  async stop(deadline) {
    const child = this.#child;
    if (!child || !this.isRunning) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), deadline);
    await ended;
    clearTimeout(timer);
  }

  kill() {
    if (this.isRunning) this.#child?.kill('SIGKILL');
  }

  /** @returns {string} the last lines it wrote since it was last started */
  logTail() {
    return `Nhật ký / log: ${this.#log.file}\n${readSince(this.#log.file, this.#log.start, 25)}`;
  }
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} onLine
 */
function eachLine(stream, onLine) {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream?.on('end', () => rest && onLine(rest));
}
