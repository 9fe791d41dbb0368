import { Injectable } from '@nestjs/common';
import { FollowStanding } from '@hvs/outcome/confirmation';
import { Rates } from '@hvs/outcome/statistics';
import { Universalization } from '@hvs/outcome/universalization';
import { Database } from '@hvs/platform/database';

/** What the first night after an import would do: judge everyone, open the cases that follow, count every hamlet. */
@Injectable()
export class FirstNight {
  constructor(
    private readonly database: Database,
    private readonly universalization: Universalization,
    private readonly cases: FollowStanding,
    private readonly rates: Rates,
  ) {}

  /** @param day `YYYY-MM-DD` on which everyone is judged */
  async pass(day: string): Promise<void> {
    await this.universalization.continueFullPass(await this.universalization.startFullPass(day));
    await this.cases.everywhere();
    await this.rates.recountEverywhere();
    // Its own events and requests have nothing left to do: everything is decided and counted.
    await this.database.query('delete from job_request');
    await this.database.query('delete from outbox_event');
  }
}
