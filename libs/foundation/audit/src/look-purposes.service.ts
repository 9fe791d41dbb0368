import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';

/** A working day: after it the officer is asked again. */
export const PURPOSE_HOURS = 8;

/** Why an officer looks at people now, and until when that holds. */
export interface LookPurpose {
  purpose: string;
  expiresAt: Date;
}

/** The purpose of work: asked once per session of work and stored with every look (law 91/2025: purpose limitation). */
@Injectable()
export class LookPurposes {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** States the purpose for the session of the actor; another one takes its place. */
  async state(actor: Actor, purpose: string): Promise<LookPurpose> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + PURPOSE_HOURS * 3_600_000);
    await this.database.query(
      `insert into look_purpose (session_hash, purpose, given_at, expires_at) values ($1, $2, $3, $4)
       on conflict (session_hash) do update
       set purpose = excluded.purpose, given_at = excluded.given_at, expires_at = excluded.expires_at`,
      [actor.sessionHash, purpose, now, expiresAt],
    );
    return { purpose, expiresAt };
  }

  /** The purpose in effect, or null when none was stated or its time is over. */
  async current(actor: Actor): Promise<LookPurpose | null> {
    const [current] = await this.database.query<LookPurpose>(
      `select purpose, expires_at as "expiresAt" from look_purpose where session_hash = $1 and expires_at > $2`,
      [actor.sessionHash, this.clock.now()],
      'look-purpose-current',
    );
    return current ?? null;
  }

  /**
   * The purpose in effect, and the unit at `unitPath`: null when there is none.
   * @throws DomainError `look.purpose-needed`
   */
  async required(actor: Actor, unitPath?: string): Promise<{ purpose: string; unitId: string | null }> {
    const [current] = await this.database.query<{ purpose: string; unitId: string | null }>(
      `select purpose, (select u.id from unit u where u.path = $3::ltree) as "unitId"
       from look_purpose where session_hash = $1 and expires_at > $2`,
      [actor.sessionHash, this.clock.now(), unitPath ?? null],
      'look-purpose-required',
    );
    if (!current) throw new DomainError('look.purpose-needed');
    return current;
  }
}
