import { createHash } from 'node:crypto';

/** JSON without spaces, with the fields of each object in the order of their names. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * SHA-256 over what judges people in a criteria set: its criterion and how it combines with other sets. A preview
 * carries it, so that an approval can ask for a preview of exactly this text; titles and notes may still change.
 */
export function documentHash({ criterion, combining }: { criterion: unknown; combining: string }): Buffer {
  return createHash('sha256').update(canonicalJson({ criterion, combining })).digest();
}
