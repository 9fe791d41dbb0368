import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@hvs/foundation/audit';
import { Evidence } from '@hvs/foundation/evidence';
import { People } from '@hvs/foundation/people';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { type AccountHolder, Accounts } from '../accounts/accounts.service.js';
import type { VneidIdentity } from './vneid-identity.js';
import { VneidLinkEntity } from './vneid-link.entity.js';

/** The account behind a VNeID identity, or why there is none. */
export type LinkOutcome =
  { accountId: string } | { refusal: 'sign-in.not-in-register' | 'sign-in.vneid-invalid' | 'access.not-allowed' };

/** Which VNeID subject is which account. The citizen id makes the link, and nothing else: names are not unique. */
@Injectable()
export class VneidLinks {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly evidence: Evidence,
    private readonly people: People,
    private readonly accounts: Accounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Finds the account of an identity, links it on the first sign-in, and records the sign-in as evidence. A refusal
   * is returned, not thrown, so that its audit row stays.
   */
  async accountFor(identity: VneidIdentity): Promise<LinkOutcome> {
    return this.database.transaction(async () => {
      const person = await this.people.findByCitizenId(identity.citizenId, { kind: 'all' });
      const { provider, subject } = identity;
      const link = await this.database.manager.findOneBy(VneidLinkEntity, { provider, subject });
      if (link) return this.comeBack(link, identity, person?.id);
      if (!person) return { refusal: 'sign-in.not-in-register' };
      const holder = await this.accounts.holderOf(await this.accounts.ensureFor(person.id));
      if (!holder) return { refusal: 'access.not-allowed' };
      await this.link(holder, identity);
      await this.recordSignIn(holder, identity);
      return { accountId: holder.accountId };
    });
  }

  private async comeBack(link: VneidLinkEntity, identity: VneidIdentity, personId?: string): Promise<LinkOutcome> {
    const holder = await this.accounts.holderOf(link.accountId);
    if (!holder) return { refusal: 'access.not-allowed' };
    if (holder.personId !== personId) {
      await this.recordDeed('vneid-link.refused', holder, { reason: 'the citizen id is now another one' });
      return { refusal: 'sign-in.vneid-invalid' };
    }
    const { provider, subject, accountLevel, authenticationLevel } = identity;
    const now = { accountLevel, authenticationLevel, lastSignInAt: this.clock.now() };
    await this.database.manager.update(VneidLinkEntity, { provider, subject }, now);
    await this.recordSignIn(holder, identity);
    return { accountId: holder.accountId };
  }

  private async link(holder: AccountHolder, identity: VneidIdentity): Promise<void> {
    const { provider, subject, accountLevel, authenticationLevel } = identity;
    const now = this.clock.now();
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(VneidLinkEntity)
      .values({
        provider,
        subject,
        accountId: holder.accountId,
        accountLevel,
        authenticationLevel,
        linkedAt: now,
        lastSignInAt: now,
      })
      .orIgnore()
      .execute();
    await this.recordDeed('vneid-link.made', holder, { provider, accountLevel });
  }

  /** Once per person, level and day in Vietnam: signing in again and again shows nothing new. */
  private async recordSignIn(holder: AccountHolder, identity: VneidIdentity): Promise<void> {
    const { accountLevel, authenticationLevel } = identity;
    const now = this.clock.now();
    await this.evidence.record({
      personId: holder.personId,
      communeId: holder.communeId,
      kind: 'vneid-sign-in',
      value: { accountLevel, authenticationLevel },
      provenance: 'vneid',
      sourceKey: `vneid-sign-in:level-${accountLevel ?? 'unknown'}:${todayIn(VIETNAM, now)}`,
      occurredAt: now,
    });
  }

  private async recordDeed(action: string, holder: AccountHolder, details: Record<string, unknown>): Promise<void> {
    const { accountId, personId, communeId } = holder;
    const actor = { accountId, personId };
    await this.audit.record({ action, actor, subjectPersonId: personId, subjectId: accountId, communeId, details });
  }
}
