import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@hvs/contracts';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Accounts, type Doer } from '../accounts/accounts.service.js';
import { Sessions } from '../sessions/sessions.service.js';
import { CredentialHashes } from '../sign-in/credential-hashes.js';
import { isGoodPassword, normaliseUsername } from './password.rule.js';
import { StaffCredentialEntity } from './staff-credential.entity.js';
import { newTotpSecret, totpAddress } from './totp.js';

/** A member of staff to be given a way to sign in and a role. */
export interface NewStaff {
  personId: string;
  username: string;
  password: string;
  role: Role;
  unitId: string;
  /** Base32; drawn when it is not given. Only made-up people of the seed have a known one. */
  totpSecret?: string;
}

/** What is handed over once: the authenticator's secret, and the address behind its QR code. */
export interface StaffAccess {
  accountId: string;
  totpSecret: string;
  totpAddress: string;
}

/** Operators' deeds on staff. */
@Injectable()
export class Staff {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly hashes: CredentialHashes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Gives a person an account, a role in a unit, and credentials; those they had stop working.
   * @throws DomainError `password.too-simple`, `username.taken`
   */
  async create(staff: NewStaff, doer: Doer = null): Promise<StaffAccess> {
    const username = normaliseUsername(staff.username);
    if (!isGoodPassword(staff.password, username)) throw new DomainError('password.too-simple');
    const totpSecret = staff.totpSecret ?? newTotpSecret();
    const passwordHash = await this.hashes.secret(staff.password);
    const accountId = await this.database.transaction(async () => {
      const account = await this.accounts.ensureFor(staff.personId, doer);
      await this.refuseTaken(username, account);
      const totpSecretCipher = this.hashes.totpSecret(totpSecret);
      const changed = { passwordHash, totpSecretCipher, totpLastStep: '0', changedAt: this.clock.now() };
      await this.database.manager.upsert(StaffCredentialEntity, { accountId: account, username, ...changed }, [
        'accountId',
      ]);
      await this.sessions.endOpenedWith(account, 'password');
      await this.accounts.grantRole(account, staff.role, staff.unitId, { doer });
      await this.audit.record({
        action: 'staff-credential.set',
        actor: doer ?? undefined,
        subjectPersonId: staff.personId,
        subjectId: account,
      });
      return account;
    });
    return { accountId, totpSecret, totpAddress: totpAddress(totpSecret, username) };
  }

  private async refuseTaken(username: string, accountId: string): Promise<void> {
    const holder = await this.database.manager.findOneBy(StaffCredentialEntity, { username });
    if (holder && holder.accountId !== accountId) throw new DomainError('username.taken', { username });
  }
}
