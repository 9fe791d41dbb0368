import { constants, createCipheriv, generateKeyPair, publicEncrypt, randomBytes, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** A body of the direct road; both parts base64. */
export interface Envelope {
  readonly data: string;
  readonly key: string;
}

/** Seals a text to a partner: AES-256-ECB under a fresh key, the key wrapped by RSA (PKCS#1 v1.5). */
export function seal(text: string, publicKey: KeyObject): Envelope {
  const aesKey = randomBytes(32);
  const cipher = createCipheriv('aes-256-ecb', aesKey, null);
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const key = publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, aesKey);
  return { data: data.toString('base64'), key: key.toString('base64') };
}

/** The same envelope with its last block changed on the way. */
export function tamperWithEnvelope({ data, key }: Envelope): Envelope {
  const bytes = Buffer.from(data, 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 0xff;
  return { data: bytes.toString('base64'), key };
}

/** A key to which nobody here has the other half. */
export async function strangersKey(): Promise<KeyObject> {
  return (await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })).publicKey;
}
