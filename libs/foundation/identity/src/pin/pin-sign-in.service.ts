import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { CredentialHashes } from '../sign-in/credential-hashes.js';
import type { ProvenAccount, SignInOrigin } from '../sign-in/sign-in.types.js';
import { KnownDevices } from '../throttle/known-devices.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import { readIdentifier, type SignInIdentifier } from './sign-in-identifier.rule.js';

/** People of one family who may share a phone number. More would make one try as good as many. */
const MOST_PEOPLE_ON_A_PHONE = 6;

interface Candidate {
  accountId: string;
  pinHash: string;
}

/** Sign-in for people without VNeID: phone number or card code, and a PIN. */
@Injectable()
export class PinSignIn {
  constructor(
    private readonly database: Database,
    private readonly hashes: CredentialHashes,
    private readonly devices: KnownDevices,
    private readonly throttle: SignInThrottle,
  ) {}

  /**
   * The account whose identifier and PIN these are.
   * @throws DomainError `sign-in.wait`, `sign-in.wrong-credentials` (also for identifiers nobody has), or
   * `sign-in.several-people` when the PIN does not tell those who share a phone apart.
   */
  async prove(identifierText: string, pin: string, origin: SignInOrigin): Promise<ProvenAccount> {
    const identifier = readIdentifier(identifierText);
    const candidates = await this.candidatesFor(identifier, origin);
    const accountIds = candidates.map(({ accountId }) => accountId);
    const admission = await this.throttle.admit({
      door: 'pin',
      subject: identifier.key,
      address: origin.address,
      knownDevice: await this.devices.find(origin.deviceCookie, accountIds),
    });
    if (candidates.length > MOST_PEOPLE_ON_A_PHONE) throw new DomainError('sign-in.several-people');
    const right = await this.thoseWithPin(candidates, pin);
    if (right.length > 1) throw new DomainError('sign-in.several-people');
    const [accountId] = right;
    if (!accountId) throw new DomainError('sign-in.wrong-credentials');
    await this.throttle.forgive(admission, candidates.length === 1);
    return { accountId, method: 'pin' };
  }

  /** One after the other, so that a shared number does not take all threads from other sign-ins. */
  private async thoseWithPin(candidates: Candidate[], pin: string): Promise<string[]> {
    const right: string[] = [];
    for (const { accountId, pinHash } of candidates) {
      if (await this.hashes.matches(pin, pinHash)) right.push(accountId);
    }
    if (candidates.length === 0) await this.hashes.matches(pin, undefined);
    return right;
  }

  private async candidatesFor(identifier: SignInIdentifier, { deviceCookie }: SignInOrigin): Promise<Candidate[]> {
    const { kind, key } = identifier;
    if (kind === 'neither') return [];
    if (kind === 'device')
      return this.candidates('k.id = $1 and k.token_hash = any($2::bytea[])', kind, [
        key,
        this.devices.hashesIn(deviceCookie),
      ]);
    if (kind === 'phone') return this.candidates('c.phone = $1', kind, [key]);
    return this.candidates('c.card_code_hash = $1', kind, [this.hashes.cardCode(key)]);
  }

  private candidates(condition: string, kind: SignInIdentifier['kind'], values: unknown[]): Promise<Candidate[]> {
    const device = kind === 'device' ? 'join known_device k on k.account_id = a.id and k.picture is not null' : '';
    return this.database.query<Candidate>(
      `select c.account_id as "accountId", c.pin_hash as "pinHash"
       from pin_credential c join account a on a.id = c.account_id ${device}
       where ${condition} and a.disabled_at is null order by c.account_id limit ${MOST_PEOPLE_ON_A_PHONE + 1}`,
      values,
      `identity.pin-by-${kind}`,
    );
  }
}
