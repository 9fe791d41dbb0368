import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '@hvs/platform/config';
import { multibase58 } from './base58.js';

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key in its usual wrapping. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/** Multicodec of an Ed25519 public key. */
const MULTIKEY_PREFIX = Uint8Array.of(0xed, 0x01);
const ID_DIGITS = 8;

/** A public key and the days on which it signed (both included); `until` is null for the one that signs now. */
export interface PublishedKey {
  /** Eight hexadecimal digits: the beginning of the SHA-256 of the key. */
  keyId: string;
  publicKey: Uint8Array;
  /** As a Multikey of W3C Controlled Identifiers writes it. */
  multibase: string;
  from: string;
  until: string | null;
}

/** The Ed25519 keys of certificates: one signs, those before it stay published so that old papers can be checked. */
@Injectable()
export class CertificateKeys {
  readonly current: PublishedKey;
  /** The one that signs, then those before it. */
  readonly published: readonly PublishedKey[];
  /** `did:web` of the public address: who has issued all certificates of this deployment. */
  readonly did: string;
  private readonly privateKey: KeyObject;

  constructor(config: Config) {
    const { seed, since, former } = config.certificateKeys;
    this.privateKey = createPrivateKey({
      key: Buffer.concat([PRIVATE_PREFIX, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    const publicKey = createPublicKey(this.privateKey).export({ format: 'der', type: 'spki' });
    this.current = publishedKey(publicKey.subarray(PUBLIC_PREFIX.length), since, null);
    this.published = [this.current, ...former.map((key) => publishedKey(key.publicKey, key.from, key.until))];
    this.did = `did:web:${encodeURIComponent(new URL(config.publicUrl).host)}`;
  }

  sign(message: Uint8Array): Buffer {
    return sign(null, message, this.privateKey);
  }

  /** The address of a key inside the DID document. */
  methodOf({ keyId }: PublishedKey): string {
    return `${this.did}#key-${keyId}`;
  }

  /** The DID document: every key that ever signed, as no certificate loses its worth by a new key. */
  didDocument(): object {
    const methods = this.published.map((key) => ({
      id: this.methodOf(key),
      type: 'Multikey',
      controller: this.did,
      publicKeyMultibase: key.multibase,
    }));
    return {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: this.did,
      verificationMethod: methods,
      assertionMethod: methods.map(({ id }) => id),
    };
  }
}

function publishedKey(publicKey: Uint8Array, from: string, until: string | null): PublishedKey {
  return {
    keyId: createHash('sha256').update(publicKey).digest('hex').slice(0, ID_DIGITS),
    publicKey,
    multibase: multibase58(Buffer.concat([MULTIKEY_PREFIX, publicKey])),
    from,
    until,
  };
}
