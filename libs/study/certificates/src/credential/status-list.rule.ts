import { gzipSync } from 'node:zlib';

/** Places of one list: the least that hides among how many a certificate is (W3C Bitstring Status List 1.0, 2.2). */
export const PLACES = 131_072;

/** Which list a place is in, and where in it. */
export function placeOf(statusIndex: number): { list: number; index: number } {
  return { list: Math.floor(statusIndex / PLACES), index: statusIndex % PLACES };
}

/** The bits of a list, those of `revoked` set, the first place being the leftmost bit; packed and in multibase. */
export function encodedList(revoked: readonly number[]): string {
  const bits = Buffer.alloc(PLACES / 8);
  for (const index of revoked) {
    const at = index >> 3;
    bits[at] = (bits[at] ?? 0) | (0x80 >> (index & 7));
  }
  return `u${gzipSync(bits).toString('base64url')}`;
}
