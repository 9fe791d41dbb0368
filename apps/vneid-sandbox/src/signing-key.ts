import { createPublicKey, generateKeyPair, randomUUID, sign, type KeyObject } from 'node:crypto';
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

  /** The public key as a client looks it up. */
  toPublicJwk(): JWK {
    return { ...createPublicKey(this.privateKey).export({ format: 'jwk' }), kid: this.keyId, use: 'sig', alg: 'RS256' };
  }

  /** A token with these claims. */
  issue(claims: TokenClaims): string {
    return this.seal(encode({ alg: 'RS256', kid: this.keyId, typ: 'JWT' }), claims);
  }

  /** The same token with other claims, signed again, so that only the changed claim can be what a client finds wrong. */
  signAgain(token: string, change: (claims: TokenClaims) => TokenClaims): string {
    const [header = ''] = token.split('.');
    return this.seal(header, change(claimsOf(token)));
  }

  private seal(header: string, claims: TokenClaims): string {
    const content = `${header}.${encode(claims)}`;
    return `${content}.${sign('sha256', Buffer.from(content), this.privateKey).toString('base64url')}`;
  }
}

/** The same token with a claim more under the old signature, as somebody on the way would leave it. */
export function tamperWith(token: string): string {
  const [header = '', , signature = ''] = token.split('.');
  return `${header}.${encode({ ...claimsOf(token), tampered: true })}.${signature}`;
}

function claimsOf(token: string): TokenClaims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as TokenClaims;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
