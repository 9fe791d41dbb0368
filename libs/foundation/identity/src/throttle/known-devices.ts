import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';

/** A family shares a phone: one browser may be known for as many accounts as may share one number. */
const ACCOUNTS_PER_DEVICE = 6;
const SEPARATOR = '.';

/** Tokens of the device cookie: one per account that has signed in on this device, newest first. */
@Injectable()
export class KnownDevices {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** SHA-256 in hex of the token by which the device is known for one of the accounts, or null. */
  async find(cookie: string | undefined, accountIds: string[]): Promise<string | null> {
    const hashes = this.hashesIn(cookie);
    if (hashes.length === 0 || accountIds.length === 0) return null;
    const [row] = await this.database.query<{ hash: string }>(
      `select encode(token_hash, 'hex') as hash from known_device
       where token_hash = any($1::bytea[]) and account_id = any($2::uuid[]) order by created_at desc limit 1`,
      [hashes, accountIds],
    );
    return row?.hash ?? null;
  }

  /** What the database knows the tokens of a device cookie by. */
  hashesIn(cookie: string | undefined): Buffer[] {
    return tokensIn(cookie).map((token) => this.crypto.hashToken(token));
  }

  /** The cookie after a successful sign-in; the device becomes known for the account if it was not. */
  async remember(cookie: string | undefined, accountId: string): Promise<string> {
    const tokens = tokensIn(cookie);
    if (await this.find(cookie, [accountId])) return tokens.join(SEPARATOR);
    const token = this.crypto.randomToken();
    await this.database.query(`insert into known_device (token_hash, account_id, created_at) values ($1, $2, $3)`, [
      this.crypto.hashToken(token),
      accountId,
      this.clock.now(),
    ]);
    return [token, ...tokens].slice(0, ACCOUNTS_PER_DEVICE).join(SEPARATOR);
  }
}

function tokensIn(cookie: string | undefined): string[] {
  const tokens = (cookie ?? '').split(SEPARATOR).filter((token) => /^[\w-]{20,64}$/.test(token));
  return tokens.slice(0, ACCOUNTS_PER_DEVICE);
}
