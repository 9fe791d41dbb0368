import type { Criterion } from '../criterion.js';
import { isObject } from '../reading/fields.js';

/** A criterion and where it stands, e.g. `of[2].otherwise`; empty for the outermost. */
export interface Placed {
  criterion: Criterion;
  path: string;
}

/** The criteria right inside this one, in the order of the document. */
export function innerOf({ criterion, path }: Placed): Placed[] {
  return Object.entries(criterion).flatMap(([field, value]) => {
    const at = path ? `${path}.${field}` : field;
    if (isCriterion(value)) return [{ criterion: value, path: at }];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      isCriterion(item) ? [{ criterion: item, path: `${at}[${index}]` }] : [],
    );
  });
}

/** This criterion and all inside it, depth first. */
export function everyCriterion(criterion: Criterion): Placed[] {
  const below = (placed: Placed): Placed[] => [placed, ...innerOf(placed).flatMap(below)];
  return below({ criterion, path: '' });
}

/** What must be met for sure when this is met: what "all" joins, at any depth, else the criterion itself. */
export function asksForAllOf(criterion: Criterion): Criterion[] {
  return mustBeMet({ criterion, path: '' }).map((placed) => placed.criterion);
}

/** As `asksForAllOf`, with the places. */
export function mustBeMet(placed: Placed): Placed[] {
  return placed.criterion.kind === 'all' ? innerOf(placed).flatMap(mustBeMet) : [placed];
}

/** Equal for criteria that ask for the same, whatever they are called and however their fields are ordered. */
export function sameness(criterion: Criterion): string {
  return JSON.stringify(canonical(criterion));
}

/** Keys and titles are names and ask for nothing; a practice is told by its key. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  const isName = (field: string) => field === 'title' || (field === 'key' && isCriterion(value));
  return Object.entries(value)
    .filter(([field]) => !isName(field))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, inner]) => [field, canonical(inner)]);
}

function isCriterion(value: unknown): value is Criterion {
  return isObject(value) && typeof value.kind === 'string' && typeof value.key === 'string';
}
