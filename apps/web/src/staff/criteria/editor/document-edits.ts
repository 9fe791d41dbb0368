import type { CriterionNode, SetDocument } from '../../../api/criteria-types.js';

/** Where something stands in a document: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** As the server writes it, e.g. `criterion.of[2].course`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A criterion that the form can show; what else stands in its place only the JSON beside it can mend. */
export function isNode(value: unknown): value is CriterionNode {
  return isRecord(value) && typeof value['kind'] === 'string' && typeof value['key'] === 'string';
}

/** True when the form can show the document at all. */
export function isSetDocument(value: unknown): value is SetDocument {
  return isRecord(value) && 'criterion' in value;
}

/** A copy with `value` at `path`; undefined takes the field away. */
export function withAt(document: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    const list: unknown[] = [...document];
    list[Number(step)] = withAt(list[Number(step)], rest, value);
    return list;
  }
  const fields = isRecord(document) ? { ...document } : {};
  const next = withAt(fields[step], rest, value);
  if (next === undefined) delete fields[step];
  else fields[step] = next;
  return fields;
}

export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isRecord(value) ? value[step] : undefined;
  }, document);
}

/** A copy whose list at `path` lacks the item at `index`. */
export function withoutItem(document: unknown, path: Path, index: number): unknown {
  const list = valueAt(document, path);
  return Array.isArray(list) ? withAt(document, path, [...list.slice(0, index), ...list.slice(index + 1)]) : document;
}

/** A copy whose list at `path` has the item of `index` moved by `by` places. */
export function withMoved(document: unknown, path: Path, index: number, by: number): unknown {
  const list = valueAt(document, path);
  if (!Array.isArray(list) || index + by < 0 || index + by >= list.length) return document;
  const others: unknown[] = list.filter((_, place) => place !== index);
  return withAt(document, path, [...others.slice(0, index + by), list[index], ...others.slice(index + by)]);
}

/** Every key that any criterion of the document has. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (!isRecord(value)) return [];
  const own = typeof value['kind'] === 'string' && typeof value['key'] === 'string' ? [value['key']] : [];
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

/** A key that no criterion of the document has yet. */
export function freshKey(document: unknown, wish: string): string {
  const taken = new Set(keysIn(document));
  if (!taken.has(wish)) return wish;
  let number = 2;
  while (taken.has(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

/** How many levels of objects and lists a value has, counted no further than `limit`. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return level.length > 0;
}
