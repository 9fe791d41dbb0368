import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  ensureDatabase,
  ensurePostgres,
  requestStop,
} from '../../scripts/lib/embedded-postgres.mjs';
import { migrateDatabase } from '../../apps/cli/src/database/migrate-database.js';

/** A PostgreSQL for one test alone, as durable as the product's, so that it can be killed. */
export class OwnPostgres {
  private readonly stopWithUs = (): void => requestStop(join(this.folder, 'cluster'));

  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
    readonly databaseUrl: string,
  ) {
    process.on('exit', this.stopWithUs); // a run that is broken off leaves nothing behind
  }

  /** Starts it with a migrated database. */
  static async start(): Promise<OwnPostgres> {
    const folder = await mkdtemp(join(tmpdir(), 'hvs-own-postgres-'));
    await chmod(folder, 0o711); // root runs it as somebody else, who must get in
    const server = await ensurePostgres({ dir: join(folder, 'cluster') });
    const databaseUrl = await ensureDatabase(server.url, 'hocvuso');
    await migrateDatabase(databaseUrl);
    return new OwnPostgres(folder, server, databaseUrl);
  }

  /** What the server has written since it was made. */
  log(): string {
    return readFileSync(join(this.folder, 'cluster.log'), 'utf8');
  }

  /** Kills the server without a word: everything it had not yet written to disk is gone. */
  kill9(): void {
    process.kill(this.server.pid, 'SIGKILL');
  }

  /** Starts it again at the same address; it recovers from its log. */
  async startAgain(): Promise<void> {
    this.server = await ensurePostgres({ dir: join(this.folder, 'cluster') });
    if (new URL(this.server.url).port !== new URL(this.databaseUrl).port) throw new Error('its port has changed');
  }

  async close(): Promise<void> {
    process.off('exit', this.stopWithUs);
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
