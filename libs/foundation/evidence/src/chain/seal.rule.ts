import { createHmac, timingSafeEqual } from 'node:crypto';

/** The end of a person's chain. */
export interface ChainEnd {
  personId: string;
  position: number;
  hash: Buffer;
}

/** HMAC-SHA-256 over the end of a chain: only who has the key can make it. */
export function sealOf(key: Buffer, { personId, position, hash }: ChainEnd): Buffer {
  return createHmac('sha256', key).update(`${personId}\n${position}\n`, 'utf8').update(hash).digest();
}

export function isSealedBy(key: Buffer, seal: Buffer, end: ChainEnd): boolean {
  const right = sealOf(key, end);
  return seal.length === right.length && timingSafeEqual(seal, right);
}
