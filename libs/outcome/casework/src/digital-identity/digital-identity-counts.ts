import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { COUNT_HAMLET } from './digital-identity.sql.js';
import type { IdentityLevel } from './digital-identity.view.js';

/** How many people from 16 years of one hamlet have what. */
export interface StoredIdentityCount extends Record<IdentityLevel, number> {
  hamletId: string;
  from16: number;
}

/** The roll-up of levels by hamlet: counted with the rates of the hamlet, never when it is read. */
@Injectable()
export class DigitalIdentityCounts {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Has the hamlet counted anew soon. */
  async requestRecount(hamletId: string): Promise<void> {
    await this.jobs.request('statistics.recount-hamlet', hamletId, { hamletId });
  }

  /** Counts one hamlet anew; the caller sees to it that two counts of one hamlet wait for each other. */
  async recount(hamletId: string, day: string, now: Date): Promise<void> {
    await this.database.query(COUNT_HAMLET, [hamletId, day, now], 'digital-identity-recount');
  }

  /** What is stored of these hamlets; one that was never counted is left out. */
  async of(hamletIds: readonly string[]): Promise<StoredIdentityCount[]> {
    return this.database.query<StoredIdentityCount>(
      `select hamlet_id as "hamletId", from16, none, level1, level2, unknown
       from digital_identity_count where hamlet_id = any($1::uuid[])`,
      [hamletIds],
      'digital-identity-counts',
    );
  }
}
