import { Injectable } from '@nestjs/common';
import { Crypto } from '@hvs/platform/crypto';

/**
 * What is stored of PINs, card codes, passwords and authenticator secrets. The seed uses these too, when it writes
 * accounts in bulk; a slow hash takes about a tenth of a second, so it makes PINs for a few people only.
 */
@Injectable()
export class CredentialHashes {
  private dummy: Promise<string> | undefined;

  constructor(private readonly crypto: Crypto) {}

  /** Keyed hash of a card code in the form of `normaliseCardCode`. */
  cardCode(code: string): Buffer {
    return this.crypto.blindIndex(`card:${code}`);
  }

  /** Slow hash of a PIN or password. */
  secret(secret: string): Promise<string> {
    return this.crypto.hashSecret(secret);
  }

  /** Cipher of an authenticator's secret (base32). */
  totpSecret(secret: string): Buffer {
    return this.crypto.encrypt(secret);
  }

  /** The secret behind `totpSecret`. */
  readTotpSecret(cipher: Buffer): string {
    return this.crypto.decrypt(cipher);
  }

  /** True when `secret` is behind `hash`. Without a hash it works as long and says no, so names cannot be fished for. */
  async matches(secret: string, hash: string | undefined): Promise<boolean> {
    this.dummy ??= this.crypto.hashSecret(this.crypto.randomToken());
    const right = await this.crypto.verifySecret(secret, hash ?? (await this.dummy));
    return hash !== undefined && right;
  }
}
