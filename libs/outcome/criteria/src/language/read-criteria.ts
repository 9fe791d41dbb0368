import type { CriteriaProblem, Criterion } from './criterion.js';
import { CRITERION_KIND_NAMES, findCriterionKind } from './criterion-kinds.js';
import { CRITERIA_LIMIT, type Field, isObject, type Place, slug } from './reading/fields.js';

/** Criteria may stand this deep inside each other. */
export const DEPTH_LIMIT = 8;
/** After this many problems reading goes on without naming more. */
const PROBLEM_LIMIT = 100;

export type CriteriaReading = { criterion: Criterion; problems: [] } | { criterion: null; problems: CriteriaProblem[] };

/** Checks a criteria document strictly and names every problem; nothing that was not understood is let through. */
export function readCriteria(document: unknown): CriteriaReading {
  const reading: Reading = { problems: [], keys: new Set(), count: 0 };
  const criterion = readCriterion(document, '', 1, reading);
  return reading.problems.length > 0 || !criterion
    ? { criterion: null, problems: reading.problems }
    : { criterion, problems: [] };
}

interface Reading {
  problems: CriteriaProblem[];
  keys: Set<string>;
  count: number;
}

function complain(reading: Reading, path: string, vi: string, en: string): void {
  if (reading.problems.length < PROBLEM_LIMIT) reading.problems.push({ path: path || '.', message: { vi, en } });
}

function readCriterion(node: unknown, path: string, depth: number, reading: Reading): Criterion | null {
  if (isTooMuch(path, depth, reading)) return null;
  if (!isObject(node)) {
    complain(
      reading,
      path,
      'Chỗ này phải là một tiêu chí { key, kind, … }.',
      'A criterion { key, kind, … } is expected here.',
    );
    return null;
  }
  const kind = typeof node.kind === 'string' ? findCriterionKind(node.kind) : undefined;
  if (!kind) {
    const known = CRITERION_KIND_NAMES.join(', ');
    const at = joined(path, 'kind');
    complain(reading, at, `Loại tiêu chí không có; chỉ có: ${known}.`, `There is no such kind; known are: ${known}.`);
    return null;
  }
  for (const field of Object.keys(node).filter(
    (name) => !['key', 'kind', ...Object.keys(kind.fields)].includes(name),
  )) {
    const at = joined(path, field);
    complain(reading, at, `Loại «${kind.kind}» không có mục này.`, `The kind “${kind.kind}” has no such field.`);
  }
  const key = readKey(node.key, path, reading);
  return { key, kind: kind.kind, ...readFields(kind.fields, node, { path, depth, reading }) };
}

function readKey(typed: unknown, path: string, reading: Reading): string {
  const at = joined(path, 'key');
  const key = slug.read(typed, { complain: (vi, en) => complain(reading, at, vi, en), criterion: () => null });
  if (key && reading.keys.has(key)) {
    complain(reading, at, `Khóa «${key}» đã dùng rồi.`, `The key “${key}” is used twice.`);
  }
  reading.keys.add(key);
  return key;
}

interface Where {
  path: string;
  depth: number;
  reading: Reading;
}

/** What was read of each field; fields that may be left out and were are left out. */
function readFields(
  fields: Readonly<Record<string, Field<unknown>>>,
  node: Readonly<Record<string, unknown>>,
  { path, depth, reading }: Where,
): Record<string, unknown> {
  const read = Object.entries(fields).map(([name, field]) => {
    const at = joined(path, name);
    const place: Place = {
      complain: (vi, en, inside = '') => complain(reading, at + inside, vi, en),
      criterion: (inner, inside) => readCriterion(inner, at + inside, depth + 1, reading),
    };
    return [name, field.read(Object.hasOwn(node, name) ? node[name] : undefined, place)] as const;
  });
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** Counts this criterion; true when the document is larger or deeper than a person would write. */
function isTooMuch(path: string, depth: number, reading: Reading): boolean {
  reading.count += 1;
  if (reading.count > CRITERIA_LIMIT) {
    if (reading.count === CRITERIA_LIMIT + 1) {
      complain(reading, path, `Có hơn ${CRITERIA_LIMIT} tiêu chí.`, `There are more than ${CRITERIA_LIMIT} criteria.`);
    }
    return true;
  }
  if (depth > DEPTH_LIMIT) {
    complain(
      reading,
      path,
      `Tiêu chí lồng nhau quá ${DEPTH_LIMIT} tầng.`,
      `Criteria are nested more than ${DEPTH_LIMIT} deep.`,
    );
    return true;
  }
  return false;
}

function joined(path: string, field: string): string {
  return path ? `${path}.${field}` : field;
}
