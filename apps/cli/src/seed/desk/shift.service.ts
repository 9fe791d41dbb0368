import { Injectable } from '@nestjs/common';
import { LookPurposes } from '@hvs/foundation/audit';
import { Accounts, Sessions } from '@hvs/foundation/identity';
import type { Actor } from '@hvs/platform/access';

const PURPOSE = 'Xét xác nhận đạt phổ cập trên VNeID';

/** Lets made-up people work as they would after signing in: with a session, and at the desk with a purpose. */
@Injectable()
export class Shift {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly purposes: LookPurposes,
  ) {}

  /** Signs the person in for the time of `work`. */
  async as<Result>(personId: string, work: (actor: Actor) => Promise<Result>): Promise<Result> {
    const { token } = await this.sessions.open(await this.accounts.ensureFor(personId), 'vneid', undefined);
    const actor = await this.sessions.read(token);
    if (!actor) throw new Error('a session that was just opened is not there');
    try {
      const isOfficer = actor.roles.some(({ role }) => role === 'police-officer');
      if (isOfficer) await this.purposes.state(actor, PURPOSE);
      return await work(actor);
    } finally {
      await this.sessions.end(actor.sessionHash);
    }
  }
}
