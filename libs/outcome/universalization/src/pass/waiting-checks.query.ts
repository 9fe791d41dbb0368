import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';

/** Whether people wait for a check of their own. */
@Injectable()
export class WaitingChecks {
  constructor(private readonly database: Database) {}

  /** One look into an index. A check that was given up waits for an operator, not for a processor. */
  async areThere(): Promise<boolean> {
    const [row] = await this.database.query<{ areThere: boolean }>(
      `select exists (
         select from job_request where name = 'universalization.check-person' and failed_at is null) as "areThere"`,
      [],
      'waiting-checks',
    );
    return row?.areThere ?? false;
  }
}
