import { DomainError } from '@hvs/kernel';

/** Levels of objects and lists in a stored document: more than any set that can be read, less than harms anyone. */
export const JSON_DEPTH_LIMIT = 40;

/**
 * Refuses a value that is nested too deep, before anything that calls itself looks at it.
 * @throws DomainError `criteria-draft.too-deep`
 */
export function requireBounded(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > JSON_DEPTH_LIMIT) throw new DomainError('criteria-draft.too-deep', { limit: JSON_DEPTH_LIMIT });
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
}
