import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { Config } from '@hvs/platform/config';
import { RELAY_CHANNEL } from '@hvs/platform/outbox';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';
import { type Lanes, Relay } from './relay.js';

const POLL_MS = 1_000;
/** After a round that found work the next one waits this long, so that what comes meanwhile travels together. */
const GATHER_MS = 50;
const CONNECT_PATIENCE_MS = 10_000;

/** Keeps the relay going: woken by each commit, and by a slow poll for what a lost notice left behind. */
@Injectable()
export class RelayLoop {
  private listener: pg.Client | undefined;
  private timers: NodeJS.Timeout[] = [];
  private busy: Promise<void> | undefined;
  private searching: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private lanes: Lanes | undefined;

  constructor(
    private readonly config: Config,
    private readonly relay: Relay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(lanes: Lanes): void {
    this.lanes = lanes;
    this.timers = [
      setInterval(() => this.wake(), POLL_MS),
      setInterval(() => this.searchLost(lanes), this.config.queueLostAfterSeconds * 500),
    ];
    this.wake();
  }

  /** Waits for the round that is running, so that nothing is taken and not handed over. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.listener?.end().catch(() => undefined);
    await Promise.all([this.busy, this.searching]);
  }

  private searchLost(lanes: Lanes): void {
    this.searching ??= this.handOverLost(lanes).finally(() => {
      this.searching = undefined;
    });
  }

  private async handOverLost(lanes: Lanes): Promise<void> {
    try {
      while (!this.stopped && (await this.relay.handOverLost(lanes)) > 0);
    } catch (error) {
      this.faulty(error);
    }
  }

  private wake(): void {
    if (this.stopped) return;
    if (!this.listener) void this.listen();
    this.again = true;
    this.busy ??= this.drain().finally(() => {
      this.busy = undefined;
    });
  }

  private async drain(): Promise<void> {
    try {
      while (this.again && !this.stopped && this.lanes) {
        this.again = false;
        while (!this.stopped && (await this.relay.handOver(this.lanes)) > 0) await pause(GATHER_MS);
      }
    } catch (error) {
      this.faulty(error);
    }
  }

  /** A connection of its own for notices; when it breaks, the poll goes on and the next wake opens another. */
  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    });
    this.listener = client;
    const lose = (): void => {
      if (this.listener === client) this.listener = undefined;
      void client.end().catch(() => undefined);
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`listen ${RELAY_CHANNEL}`);
    } catch (error) {
      lose();
      this.faulty(error);
    }
  }

  private faulty(error: unknown): void {
    if (!this.stopped) this.logger.warn({ err: error }, 'the relay could not hand over; it tries again');
  }
}
