import { DomainError } from '@hvs/kernel';

/**
 * The part of a file that the header `range` asks for (RFC 9110, 14.2): one range of bytes. Several at once or another
 * unit are answered with the whole, as the standard allows.
 * @throws DomainError `file.no-such-part` when it begins beyond the end
 */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const last = size - 1;
  const [, suffix] = /^bytes=-(\d+)$/.exec(header ?? '') ?? [];
  if (suffix) return { start: Math.max(0, size - Math.max(1, Number(suffix))), end: last };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (!from) return undefined;
  const start = Number(from);
  const end = to ? Math.min(Number(to), last) : last;
  if (start >= size || start > end) throw new DomainError('file.no-such-part', { size });
  return { start, end };
}
