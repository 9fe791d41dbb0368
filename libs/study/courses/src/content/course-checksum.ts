import { createHash } from 'node:crypto';
import type { CourseDocument } from '@hvs/contracts';

/**
 * SHA-256 (64 hex digits) of the course as canonical JSON: the order in which keys were written does not matter.
 * A version already stored with another checksum was changed without a new number and must be refused.
 */
export function checksumOf(course: CourseDocument): string {
  return createHash('sha256').update(canonicalJson(course)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
