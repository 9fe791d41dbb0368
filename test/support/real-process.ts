import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from './until.js';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;
const KEPT_OUTPUT = 8_000;

/** How a process ended: its code or its signal, and how long it took to. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  tookMs: number;
}

/** One process of the built product that tests can kill and start again. */
export class RealProcess {
  private child: ChildProcess | undefined;
  private output = '';
  private readonly killWithUs = (): void => void this.child?.kill('SIGKILL');

  constructor(
    private readonly script: string,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly isReady: (output: string) => Promise<boolean> | boolean,
  ) {
    process.on('exit', this.killWithUs); // a run that is broken off leaves nothing behind
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What it wrote last, for the message of a failed test. */
  get log(): string {
    return this.output;
  }

  /** @throws Error with the last words of a process that died by itself */
  mustRun(): void {
    if (!this.isRunning) throw new Error(`${this.script} has died:\n${this.output}`);
  }

  async start(): Promise<void> {
    this.launch();
    try {
      await until(`${this.script} is ready`, () => this.readyOrDead(), START_MS);
    } catch (error) {
      throw new Error(`${(error as Error).message}:\n${this.output}`, { cause: error });
    }
  }

  /** Starts without waiting until it is ready. */
  launch(): void {
    this.output = '';
    const child = spawn(process.execPath, ['--enable-source-maps', this.script], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output = (this.output + text).slice(-KEPT_OUTPUT);
      });
    }
    this.child = child;
  }

  /** The end that no process can prepare for. */
  async kill9(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** The end that an operator, systemd or `docker stop` asks for. */
  async stop(): Promise<Ended> {
    return this.end('SIGTERM');
  }

  async close(): Promise<void> {
    process.off('exit', this.killWithUs);
    if (this.isRunning) await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<Ended> {
    const { child } = this;
    this.mustRun();
    if (!child) throw new Error(`${this.script} was never started`);
    const begun = performance.now();
    const ended = new Promise<Ended>((resolve) => {
      child.once('exit', (code, by) => resolve({ code, signal: by, tookMs: performance.now() - begun }));
    });
    child.kill(signal);
    return ended;
  }

  private async readyOrDead(): Promise<boolean> {
    this.mustRun();
    return this.isReady(this.output);
  }
}
