import { hostname } from 'node:os';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { type Logger, LOGGER } from '@hvs/platform/telemetry';

const BEAT_MS = 5_000;

/** Writes every five seconds that this worker lives; the api's readiness reads it. */
@Injectable()
export class Heartbeat {
  private timer: NodeJS.Timeout | undefined;
  private readonly workerId = `${hostname()}-${process.pid}`;

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat(), BEAT_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.database
      .query('delete from worker_heartbeat where worker_id = $1', [this.workerId])
      .catch(() => undefined);
  }

  private async beat(): Promise<void> {
    await this.database
      .query(
        `with gone as (delete from worker_heartbeat where beat_at < now() - interval '1 hour')
         insert into worker_heartbeat (worker_id, beat_at) values ($1, now())
         on conflict (worker_id) do update set beat_at = now()`,
        [this.workerId],
        'heartbeat',
      )
      .catch((error: unknown) => this.logger.warn({ err: error }, 'no heartbeat'));
  }
}
