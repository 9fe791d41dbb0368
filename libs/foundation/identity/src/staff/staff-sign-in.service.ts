import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { CredentialHashes } from '../sign-in/credential-hashes.js';
import type { ProvenAccount, SignInOrigin } from '../sign-in/sign-in.types.js';
import { KnownDevices } from '../throttle/known-devices.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import { normaliseUsername } from './password.rule.js';
import { newTotpSecret, totpStepOf } from './totp.js';

/** What staff type to sign in. */
export interface StaffCredentials {
  username: string;
  password: string;
  totp: string;
}

interface StoredCredential {
  accountId: string;
  passwordHash: string;
  totpSecretCipher: Buffer;
}

/** Sign-in of staff: user name and password, and the code of an authenticator. */
@Injectable()
export class StaffSignIn {
  private readonly nobodysSecret = newTotpSecret();

  constructor(
    private readonly database: Database,
    private readonly hashes: CredentialHashes,
    private readonly devices: KnownDevices,
    private readonly throttle: SignInThrottle,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The account whose credentials these are.
   * @throws DomainError `sign-in.wait`, or `sign-in.wrong-staff-credentials` whichever part was wrong.
   */
  async prove(credentials: StaffCredentials, origin: SignInOrigin): Promise<ProvenAccount> {
    const username = normaliseUsername(credentials.username);
    const stored = await this.find(username);
    const admission = await this.throttle.admit({
      door: 'staff',
      subject: username.slice(0, 64),
      address: origin.address,
      knownDevice: await this.devices.find(origin.deviceCookie, stored ? [stored.accountId] : []),
    });
    const isPasswordRight = await this.hashes.matches(credentials.password, stored?.passwordHash);
    const secret = stored ? this.hashes.readTotpSecret(stored.totpSecretCipher) : this.nobodysSecret;
    const step = totpStepOf(secret, credentials.totp, this.clock.now());
    if (!stored || !isPasswordRight || step === null || !(await this.useStep(stored.accountId, step))) {
      throw new DomainError('sign-in.wrong-staff-credentials');
    }
    await this.throttle.forgive(admission, true);
    return { accountId: stored.accountId, method: 'password' };
  }

  /** Uses up a code: false when it, or a later one, has been used before (RFC 6238 §5.2). */
  private async useStep(accountId: string, step: number): Promise<boolean> {
    const used = await this.database.query(
      `update staff_credential set totp_last_step = $2 where account_id = $1 and totp_last_step < $2 returning 1`,
      [accountId, step],
    );
    return used.length > 0;
  }

  private async find(username: string): Promise<StoredCredential | undefined> {
    const [stored] = await this.database.query<StoredCredential>(
      `select c.account_id as "accountId", c.password_hash as "passwordHash", c.totp_secret_cipher as "totpSecretCipher"
       from staff_credential c join account a on a.id = c.account_id
       where c.username = $1 and a.disabled_at is null`,
      [username],
      'identity.staff-by-username',
    );
    return stored;
  }
}
