import { generateKeyPair, randomUUID, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

import type { JWK } from 'oidc-provider';

export type TokenClaims = Record<string, unknown>;

/** The RS256 key of one run. A restart makes a new one: tokens of a stand-in need not outlive it. */
export class SigningKey {
  private constructor(
    private readonly privateKey: KeyObject,
    private readonly keyId: string,
  ) {}

  static async generate(): Promise<SigningKey> {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    return new SigningKey(privateKey, randomUUID());
  }

  /** The private key as the provider wants it. */
  toJwk(): JWK {
    return { ...this.privateKey.export({ format: 'jwk' }), kid: this.keyId, use: 'sig', alg: 'RS256' };
  }

  /** The same token with other claims, signed again, so that only the changed claim can be what a client finds wrong. */
  signAgain(token: string, change: (claims: TokenClaims) => TokenClaims): string {
    const [header = '', payload = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as TokenClaims;
    const content = `${header}.${Buffer.from(JSON.stringify(change(claims))).toString('base64url')}`;
    return `${content}.${sign('sha256', Buffer.from(content), this.privateKey).toString('base64url')}`;
  }
}
