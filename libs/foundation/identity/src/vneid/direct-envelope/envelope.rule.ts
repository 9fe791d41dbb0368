import { constants, createDecipheriv, createHmac, type KeyObject, privateDecrypt, randomBytes } from 'node:crypto';

/** A body of the direct road: `key` is an AES key wrapped by RSA (PKCS#1 v1.5), `data` is what AES-ECB made of the text. */
export interface Envelope {
  /** base64 */
  data: string;
  /** base64 */
  key: string;
}

/** An envelope that cannot be opened. It never says which step failed: that would help whoever tries many (CWE-208). */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';

  constructor() {
    super('the envelope cannot be opened');
  }
}

const AES_KEY_BYTES = [16, 24, 32];
/** PKCS#1 v1.5: 00 02, at least 8 bytes that are not 0, 00, message (RFC 8017 §7.2). */
const LEAST_OVERHEAD = 11;
const IMPLICIT_SECRET = randomBytes(32);

/** Reads a JSON body as an envelope; null when it is none. */
export function readEnvelope(body: unknown): Envelope | null {
  const { data, key } = (body ?? {}) as { data?: unknown; key?: unknown };
  return typeof data === 'string' && typeof key === 'string' && data !== '' && key !== '' ? { data, key } : null;
}

/**
 * Opens an envelope with our private key.
 *
 * ECB hides no patterns and nothing here is signed: that the text comes from VNeID rests on TLS alone.
 * @throws EnvelopeError always the same one
 */
export function openEnvelope(envelope: Envelope, privateKey: KeyObject): string {
  try {
    const aesKey = unwrap(Buffer.from(envelope.key, 'base64'), privateKey);
    const decipher = createDecipheriv(`aes-${aesKey.length * 8}-ecb`, aesKey, null);
    const plain = Buffer.concat([decipher.update(Buffer.from(envelope.data, 'base64')), decipher.final()]);
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new EnvelopeError();
  }
}

/**
 * The AES key inside. Wrong padding does not fail here: it gives a key that fits nothing, as OpenSSL 3.2 does it
 * ("implicit rejection"), because an answer about padding alone lets a stranger decrypt by asking often
 * (Bleichenbacher 1998). The padding is read here and not by Node, whose versions on an older OpenSSL refuse
 * RSA_PKCS1_PADDING for private keys (CVE-2023-46809).
 */
function unwrap(wrapped: Buffer, privateKey: KeyObject): Buffer {
  const block = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, wrapped);
  const decoy = createHmac('sha256', IMPLICIT_SECRET).update(wrapped).digest();
  const length = AES_KEY_BYTES.find((bytes) => isPadded(block, bytes));
  return length === undefined ? decoy : block.subarray(block.length - length);
}

/** Whether the block is the padding of a message of so many bytes. Looks at each byte, whatever it has seen before. */
function isPadded(block: Buffer, messageBytes: number): boolean {
  const separator = block.length - messageBytes - 1;
  if (separator < LEAST_OVERHEAD - 1) return false;
  let wrong = block.readUInt8(0) | (block.readUInt8(1) ^ 2) | block.readUInt8(separator);
  for (let at = 2; at < separator; at += 1) wrong |= Number(block.readUInt8(at) === 0);
  return wrong === 0;
}
