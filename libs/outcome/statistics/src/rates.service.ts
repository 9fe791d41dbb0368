import { Inject, Injectable } from '@nestjs/common';
import { TARGET_GROUPS } from '@hvs/contracts';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import type { Jurisdiction } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Jobs } from '@hvs/platform/queue';
import { Units, type UnitView } from '@hvs/foundation/units';
import { DigitalIdentityCounts } from '@hvs/outcome/casework';
import type { RateGroup, RatesView } from './rate.view.js';
import { ratesViewOf, type StoredCell } from './rates-view.rule.js';
import { RECOUNT } from './recount.sql.js';

export const RATE_GROUPS: readonly RateGroup[] = ['everyone', ...TARGET_GROUPS];

/** Rates by hamlet and target group, kept as roll-ups while decisions change and never counted when they are read. */
@Injectable()
export class Rates {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly units: Units,
    private readonly identityCounts: DigitalIdentityCounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The rates of the hamlets within the jurisdiction, of one group or of all. Reads stored cells only. */
  async of(jurisdiction: Jurisdiction, targetGroup?: RateGroup): Promise<RatesView> {
    const hamlets = await this.hamletsOf(jurisdiction);
    const groups = targetGroup ? [targetGroup] : RATE_GROUPS;
    const stored = await this.database.query<StoredCell>(
      `select hamlet_id as "hamletId", target_group as "targetGroup", population, enrolled, universalized, confirmed,
         counted_at as "countedAt"
       from rate where hamlet_id = any($1::uuid[]) and target_group = any($2)`,
      [hamlets.map((hamlet) => hamlet.id), groups],
      'rates-of-hamlets',
    );
    return ratesViewOf(hamlets, groups, stored);
  }

  /** Counts one hamlet anew, its rates and its levels of digital identity. Counts of the same hamlet wait for each other, so an older one never comes last. */
  async recount(hamletId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query(`select pg_advisory_xact_lock(hashtextextended('rate:' || $1, 0))`, [hamletId]);
      const now = this.clock.now();
      const today = todayIn(VIETNAM, now);
      await this.database.query(RECOUNT, [hamletId, today, RATE_GROUPS, now], 'rates-recount');
      await this.identityCounts.recount(hamletId, today, now);
    });
  }

  /** Counts every hamlet anew, here and now: after a seed or a restored backup. */
  async recountEverywhere(): Promise<void> {
    for (const hamletId of await this.allHamletIds()) await this.recount(hamletId);
  }

  /** Has hamlets counted anew soon; requests for one hamlet wait as one. */
  async requestRecount(hamletIds: readonly string[]): Promise<void> {
    const ids = [...new Set(hamletIds)].sort(); // one order everywhere, so that requests never wait for each other in a ring
    await this.jobs.requestMany(
      'statistics.recount-hamlet',
      ids.map((hamletId) => ({ key: hamletId, payload: { hamletId } })),
    );
  }

  /** Has the hamlet counted anew in which something happened, if it is known, and the one in which the person lives now. */
  async requestRecountFor(personId: string, hamletId?: string): Promise<void> {
    const homes = await this.database.query<{ hamletId: string }>(
      'select hamlet_id as "hamletId" from person where id = $1',
      [personId],
      'rates-home-hamlet',
    );
    await this.requestRecount([...(hamletId ? [hamletId] : []), ...homes.map((home) => home.hamletId)]);
  }

  /** Has every hamlet counted anew soon. */
  async requestRecountEverywhere(): Promise<void> {
    await this.requestRecount(await this.allHamletIds());
  }

  private async hamletsOf(jurisdiction: Jurisdiction): Promise<Pick<UnitView, 'id' | 'name'>[]> {
    if (jurisdiction.kind === 'units') return this.units.hamletsBelow(jurisdiction.paths);
    if (jurisdiction.kind === 'own') return [];
    return this.database.query<Pick<UnitView, 'id' | 'name'>>(
      `select id, name from unit where kind = 'hamlet' order by subpath(path, 0, 2), position`,
    );
  }

  private async allHamletIds(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select id from unit where kind = 'hamlet'`);
    return rows.map((row) => row.id);
  }
}
