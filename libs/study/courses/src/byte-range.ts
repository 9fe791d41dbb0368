/** A piece of a file, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

const ONE_RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * The piece a `Range` header asks for (RFC 9110, section 14): `bytes=0-499`, `bytes=500-`, `bytes=-500`. Nothing when
 * the whole file is to be sent, which is also the answer to several pieces at once, to a piece behind the end and to
 * other units.
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, from = '', to = ''] = ONE_RANGE.exec(header ?? '') ?? [];
  if (from + to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end ? { start, end } : undefined;
}
