import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { type AccountHolder, Accounts } from '../accounts/accounts.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import { CredentialHashes } from '../sign-in/credential-hashes.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import { PinCredentialEntity } from './pin-credential.entity.js';
import { isPin, isTrivialPin } from './pin.rule.js';
import { normalisePhone } from './sign-in-identifier.rule.js';

/** A person's own PIN. */
@Injectable()
export class Pins {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly hashes: CredentialHashes,
    private readonly throttle: SignInThrottle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets the PIN of the person who is signed in and ends their other sessions. The PIN so far must be given, except
   * for someone who signed in with VNeID: that is stronger than a PIN, and the way back for those who forgot theirs.
   * @throws DomainError `pin.too-simple`, `pin.wrong-current`, `sign-in.wait`
   */
  async change(actor: Actor, pins: { currentPin?: string; newPin: string }): Promise<void> {
    const holder = await this.accounts.holderOf(actor.accountId);
    if (!holder) throw new DomainError('access.sign-in-needed');
    if (!isPin(pins.newPin) || isTrivialPin(pins.newPin, holder.birthDate)) throw new DomainError('pin.too-simple');
    await this.checkCurrent(actor, pins.currentPin);
    const pinHash = await this.hashes.secret(pins.newPin);
    await this.database.transaction(async () => {
      await this.store(holder, pinHash);
      await this.sessions.endOthers(actor.accountId, actor.sessionHash);
      const { accountId, personId, communeId } = holder;
      await this.audit.record({
        action: 'pin.changed',
        actor: { accountId, personId },
        subjectPersonId: personId,
        communeId,
      });
    });
  }

  private async checkCurrent(actor: Actor, currentPin: string | undefined): Promise<void> {
    const { accountId } = actor;
    const credential = await this.database.manager.findOneBy(PinCredentialEntity, { accountId });
    if (!credential || (await this.sessions.methodOf(actor.sessionHash)) === 'vneid') return;
    const knownDevice = actor.sessionHash.toString('hex');
    const admission = await this.throttle.admit({ door: 'pin-change', subject: accountId, address: '', knownDevice });
    if (!(await this.hashes.matches(currentPin ?? '', credential.pinHash))) throw new DomainError('pin.wrong-current');
    await this.throttle.forgive(admission, true);
  }

  /** The phone is the register's of today; the card stays. */
  private async store(holder: AccountHolder, pinHash: string): Promise<void> {
    const { accountId } = holder;
    const phone = holder.phone && normalisePhone(holder.phone);
    const credential = { accountId, phone, pinHash, changedAt: this.clock.now() };
    await this.database.manager.upsert(PinCredentialEntity, credential, ['accountId']);
  }
}
