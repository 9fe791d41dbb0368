import type { BilingualText } from '@hvs/contracts';
import type { Criterion, CriterionReader } from './criterion.js';
import { CRITERION_KIND_NAMES, findCriterionKind } from './criterion-kinds.js';

/** Criteria may stand this deep inside each other, and a document may hold this many. */
export const DEPTH_LIMIT = 8;
export const CRITERIA_LIMIT = 100;
const TEXT_LIMIT = 300;
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong and where, e.g. `of[2].years`; the document itself is `.`. */
export interface CriteriaProblem {
  path: string;
  message: BilingualText;
}

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

type Fields = Record<string, unknown>;

type Complain = (field: string, vi: string, en: string) => void;

function complaintsAt(path: string, reading: Reading): Complain {
  return (field, vi, en) => {
    reading.problems.push({ path: joined(path, field), message: { vi, en } });
  };
}

function readCriterion(node: unknown, path: string, depth: number, reading: Reading): Criterion | null {
  const complain = complaintsAt(path, reading);
  if (isTooMuch(depth, reading, complain)) return null;
  if (!isFields(node)) {
    complain('', 'Chỗ này phải là một tiêu chí { key, kind, … }.', 'A criterion { key, kind, … } is expected here.');
    return null;
  }
  const kind = typeof node.kind === 'string' ? findCriterionKind(node.kind) : undefined;
  if (!kind) {
    const known = CRITERION_KIND_NAMES.join(', ');
    complain('kind', `Loại tiêu chí không có; chỉ có: ${known}.`, `There is no such kind; known are: ${known}.`);
    return null;
  }
  for (const field of Object.keys(node).filter((name) => !['key', 'kind', ...kind.fields].includes(name))) {
    complain(field, `Loại «${kind.kind}» không có mục này.`, `The kind “${kind.kind}” has no such field.`);
  }
  const reader = readerOf(node, path, depth, reading);
  const key = reader.slug('key');
  if (reading.keys.has(key)) complain('key', `Khóa «${key}» đã dùng rồi.`, `The key “${key}” is used twice.`);
  reading.keys.add(key);
  return { key, kind: kind.kind, ...kind.read(reader) };
}

/** Counts this criterion; true when the document is larger or deeper than a person would write. */
function isTooMuch(depth: number, reading: Reading, complain: Complain): boolean {
  reading.count += 1;
  if (reading.count > CRITERIA_LIMIT) {
    if (reading.count === CRITERIA_LIMIT + 1) {
      complain('', `Có hơn ${CRITERIA_LIMIT} tiêu chí.`, `There are more than ${CRITERIA_LIMIT} criteria.`);
    }
    return true;
  }
  if (depth > DEPTH_LIMIT) {
    complain('', `Tiêu chí lồng nhau quá ${DEPTH_LIMIT} tầng.`, `Criteria are nested more than ${DEPTH_LIMIT} deep.`);
    return true;
  }
  return false;
}

function readerOf(node: Fields, path: string, depth: number, reading: Reading): CriterionReader {
  const complain = complaintsAt(path, reading);
  return {
    wholeNumber(field, least, most) {
      const value = node[field];
      if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
      complain(
        field,
        `Phải là số nguyên từ ${least} đến ${most}.`,
        `A whole number from ${least} to ${most} is needed.`,
      );
      return least;
    },
    slug(field) {
      const value = node[field];
      if (typeof value === 'string' && value.length <= 100 && KEY.test(value)) return value;
      complain(
        field,
        'Phải là chữ thường không dấu nối bằng gạch ngang.',
        'Lower-case words joined by hyphens are needed.',
      );
      return `${field}?${reading.keys.size}`;
    },
    bilingual: (field) => readBilingual(node[field], (vi, en) => complain(field, vi, en)),
    criteria(field) {
      const list = node[field];
      if (!Array.isArray(list) || list.length === 0) {
        complain(field, 'Phải có ít nhất một tiêu chí bên trong.', 'At least one criterion is needed inside.');
        return [];
      }
      return list
        .slice(0, CRITERIA_LIMIT + 1)
        .map((child, index) => readCriterion(child, `${joined(path, field)}[${index}]`, depth + 1, reading))
        .filter((child) => child !== null);
    },
  };
}

function readBilingual(value: unknown, complain: (vi: string, en: string) => void): BilingualText {
  const text = isFields(value) ? value : {};
  const isText = (part: unknown): part is string => typeof part === 'string' && part.length <= TEXT_LIMIT;
  const onlyLanguages = Object.keys(text).every((name) => name === 'vi' || name === 'en');
  if (isText(text.vi) && text.vi.trim() !== '' && isText(text.en) && onlyLanguages) return { vi: text.vi, en: text.en };
  complain(
    `Phải có dạng { "vi": "…", "en": "…" }, tiếng Việt không để trống, mỗi câu không quá ${TEXT_LIMIT} chữ.`,
    `{ "vi": "…", "en": "…" } is needed, Vietnamese not empty, each at most ${TEXT_LIMIT} letters.`,
  );
  return { vi: '', en: '' };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joined(path: string, field: string): string {
  if (!field) return path || '.';
  return path ? `${path}.${field}` : field;
}
