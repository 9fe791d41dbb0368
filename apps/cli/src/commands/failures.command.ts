import { Command, CommandRunner, Option } from 'nest-commander';
import { DomainError } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';

interface FailureRow {
  id: string;
  what: string;
  failedAt: Date;
  error: string | null;
}

const SHOWN = 100;

/** Reactions and jobs whose last retry failed: shown, and replayed when the cause is mended. */
@Command({ name: 'failures', description: 'list work that failed for good, or replay it with --replay' })
export class FailuresCommand extends CommandRunner {
  constructor(private readonly database: Database) {
    super();
  }

  async run(_: string[], options: { replay?: string }): Promise<void> {
    if (options.replay) {
      await this.replay(options.replay);
      return;
    }
    const rows = await this.database.query<FailureRow>(
      `select event_id::text as id, reaction as what, failed_at as "failedAt", error
       from reaction_delivery where failed_at is not null
       union all
       select ticket::text, name || ' ' || key, failed_at, error from job_request where failed_at is not null
       order by 3 desc limit ${SHOWN}`,
    );
    for (const row of rows) {
      process.stdout.write(`${row.id}  ${row.failedAt.toISOString()}  ${row.what}  ${row.error ?? ''}\n`);
    }
    process.stdout.write(`${rows.length === SHOWN ? `the newest ${SHOWN}` : rows.length} failed\n`);
  }

  /** Failed work waits again, as if the queue had lost it: the worker's next round hands it over. */
  private async replay(id: string): Promise<void> {
    const which = id === 'all' ? null : id;
    const long = `now() - interval '1 hour'`;
    const reactions = await this.database.query(
      `update reaction_delivery set failed_at = null, error = null, queued_at = ${long}
       where failed_at is not null and ($1::text is null or event_id::text = $1) returning event_id`,
      [which],
    );
    const jobs = await this.database.query(
      `update job_request set failed_at = null, error = null, queued_at = null
       where failed_at is not null and ($1::text is null or ticket::text = $1) returning ticket`,
      [which],
    );
    const count = reactions.length + jobs.length;
    if (count === 0 && which) throw new DomainError('reaction.not-found');
    process.stdout.write(`${count} will run again within half a minute\n`);
  }

  @Option({ flags: '--replay <id>', description: 'id of one failure, or all' })
  parseReplay(text: string): string {
    return text;
  }
}
