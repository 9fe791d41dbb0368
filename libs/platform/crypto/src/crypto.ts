import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Config } from '@hvs/platform/config';

const scryptAsync = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** OWASP Password Storage Cheat Sheet: scrypt N=2^15, r=8, p=3 is as strong as its first choice with less memory. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
/** Tests hash hundreds of secrets; what they test does not hang on the cost. */
const TEST_COST = { ...COST, N: 2 ** 8 };
const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The cryptography of the system. Keys come from the configuration and are never in the database. */
@Injectable()
export class Crypto {
  constructor(private readonly config: Config) {}

  /** AES-256-GCM. Bytes: version (1) ‖ iv (12) ‖ tag (16) ‖ cipher text. */
  encrypt(text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.config.citizenIdEncryptionKey, iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]);
  }

  /** The text behind `encrypt`. Throws when a byte was changed or the key is another one. */
  decrypt(bytes: Buffer): string {
    if (bytes[0] !== VERSION) throw new Error('unknown version of an encrypted value');
    const iv = bytes.subarray(1, 1 + IV_BYTES);
    const tag = bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.config.citizenIdEncryptionKey, iv);
    decipher.setAuthTag(tag);
    return decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** HMAC-SHA-256: equal texts give equal bytes, and nobody without the key can try all numbers. */
  blindIndex(text: string): Buffer {
    return createHmac('sha256', this.config.citizenIdIndexKey).update(text, 'utf8').digest();
  }

  /** A slow, salted hash of a PIN or password, as text that names its own cost. */
  async hashSecret(secret: string): Promise<string> {
    const salt = randomBytes(16);
    const cost = this.config.environment === 'test' ? TEST_COST : COST;
    const hash = await scryptAsync(secret.normalize('NFC'), salt, 32, cost);
    return `scrypt$${cost.N}$${cost.r}$${cost.p}$${salt.toString('base64')}$${hash.toString('base64')}`;
  }

  /** True when `secret` is the one behind `hash`; takes equally long whether or not it is. */
  async verifySecret(secret: string, hash: string): Promise<boolean> {
    const [scheme, n, r, p, salt, expected] = hash.split('$');
    if (scheme !== 'scrypt' || !salt || !expected) throw new Error('unknown scheme of a hashed secret');
    const cost = { N: Number(n), r: Number(r), p: Number(p), maxmem: COST.maxmem };
    const actual = await scryptAsync(secret.normalize('NFC'), Buffer.from(salt, 'base64'), 32, cost);
    return timingSafeEqual(actual, Buffer.from(expected, 'base64'));
  }

  /** A random token for cookies and links, in base64url. */
  randomToken(bytes = 32): string {
    return randomBytes(bytes).toString('base64url');
  }

  /** SHA-256 of a random token: what the database keeps of it. */
  hashToken(token: string): Buffer {
    return createHash('sha256').update(token, 'utf8').digest();
  }
}
