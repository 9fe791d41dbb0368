import { Inject, Injectable } from '@nestjs/common';
import { type DisplaySettings, readSettings } from '@hvs/contracts';
import type { Clock } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';

export interface KeptSettings {
  settings: DisplaySettings;
  /** When they were changed, by the clock of the device. */
  changedAt: Date;
}

/** Text size, colours and the like, kept with the account. */
@Injectable()
export class DisplaySettingsOfAccounts {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the person chose last, on any device; nothing before the first choice. */
  async of({ accountId }: Pick<Actor, 'accountId'>): Promise<KeptSettings | null> {
    const [row] = await this.database.query<{ settings: unknown; changedAt: Date }>(
      `select settings, changed_at as "changedAt" from display_setting where account_id = $1`,
      [accountId],
      'identity.display-settings',
    );
    return row ? { settings: readSettings(row.settings), changedAt: row.changedAt } : null;
  }

  /**
   * Keeps a choice. An older one that arrives late changes nothing; a clock that runs ahead counts as now.
   * @returns what holds then, with the time by the clock of the server
   */
  async keep(actor: Pick<Actor, 'accountId'>, { settings, changedAt }: KeptSettings): Promise<KeptSettings | null> {
    const now = this.clock.now();
    await this.database.query(
      `insert into display_setting (account_id, settings, changed_at) values ($1, $2, $3)
       on conflict (account_id) do update set settings = excluded.settings, changed_at = excluded.changed_at
        where display_setting.changed_at <= excluded.changed_at`,
      [actor.accountId, JSON.stringify(settings), changedAt > now ? now : changedAt],
      'identity.keep-display-settings',
    );
    return this.of(actor);
  }
}
