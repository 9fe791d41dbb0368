import { TARGET_GROUPS, type TargetGroup } from '@hvs/contracts';
import type { CriteriaProblem, Criterion } from '../language/criterion.js';
import { readCriteria } from '../language/read-criteria.js';

/**
 * How a set combines with those of a person's other groups: all that are `required` must be met, one that is
 * `sufficient` is enough by itself.
 */
export const COMBININGS = ['required', 'sufficient'] as const;
export type Combining = (typeof COMBININGS)[number];

/** What a set rests on: the commune's own proposal, or the signed text of decision 757/QĐ-BKHCN. */
export const BASIS_KINDS = ['commune-proposal', 'decision-757'] as const;

export interface Basis {
  kind: (typeof BASIS_KINDS)[number];
  /** Where in the text it stands, or why the commune proposes it; may be empty. */
  note: string;
}

/** A criteria set as people write, export and import it. Without a criterion it is a slot waiting to be filled. */
export interface CriteriaSetDocument {
  /** Vietnamese, as shown on screens. */
  title: string;
  targetGroup: TargetGroup;
  combining: Combining;
  basis: Basis;
  criterion: Criterion | null;
}

export type SetReading =
  { document: CriteriaSetDocument; problems: [] } | { document: null; problems: CriteriaProblem[] };

const FIELDS = ['title', 'targetGroup', 'combining', 'basis', 'criterion'];
const TITLE_LIMIT = 200;
const NOTE_LIMIT = 2000;

type Fields = Record<string, unknown>;

/**
 * Reads what a person typed. Paths of problems begin at the document, e.g. `criterion.of[2].from`; an empty slot is
 * no problem here. Give `group` when the document belongs to a draft of that group.
 */
export function readSetDocument(typed: unknown, group?: TargetGroup): SetReading {
  if (!isFields(typed)) return { document: null, problems: [problem('.', NOT_A_SET)] };
  const problems = [...envelopeProblems(typed), ...groupProblems(typed['targetGroup'], group)];
  const reading = typed['criterion'] === null ? { criterion: null, problems: [] } : readCriteria(typed['criterion']);
  problems.push(...reading.problems.map(({ path, message }) => ({ path: inside(path), message })));
  if (problems.length > 0) return { document: null, problems };
  const { title, targetGroup, combining, basis } = typed as unknown as CriteriaSetDocument;
  return { document: { title, targetGroup, combining, basis, criterion: reading.criterion }, problems: [] };
}

/** The path of something in the criterion, as seen from the document around it. */
export function inside(path: string): string {
  return path === '.' || path === '' ? 'criterion' : `criterion.${path}`;
}

function envelopeProblems(typed: Fields): CriteriaProblem[] {
  const problems = Object.keys(typed)
    .filter((field) => !FIELDS.includes(field))
    .map((field) => problem(field, UNKNOWN_FIELD));
  if (!isText(typed['title'], TITLE_LIMIT) || typed['title'].trim() === '') problems.push(problem('title', TITLE));
  if (!COMBININGS.includes(typed['combining'] as Combining)) problems.push(problem('combining', COMBINING));
  if (!isBasis(typed['basis'])) problems.push(problem('basis', BASIS));
  if (!('criterion' in typed)) problems.push(problem('criterion', CRITERION));
  return problems;
}

function groupProblems(typed: unknown, group?: TargetGroup): CriteriaProblem[] {
  if (!TARGET_GROUPS.includes(typed as TargetGroup)) return [problem('targetGroup', GROUP)];
  return group && typed !== group ? [problem('targetGroup', OTHER_GROUP)] : [];
}

function isBasis(value: unknown): value is Basis {
  return (
    isFields(value) &&
    BASIS_KINDS.includes(value['kind'] as Basis['kind']) &&
    isText(value['note'], NOTE_LIMIT) &&
    Object.keys(value).length === 2
  );
}

function isText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value.length <= limit;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(path: string, message: CriteriaProblem['message']): CriteriaProblem {
  return { path, message };
}

const NOT_A_SET = {
  vi: 'Tài liệu phải có dạng { title, targetGroup, combining, basis, criterion }.',
  en: 'The document must be { title, targetGroup, combining, basis, criterion }.',
};
const UNKNOWN_FIELD = { vi: 'Bộ tiêu chí không có mục này.', en: 'A criteria set has no such field.' };
const TITLE = {
  vi: `Phải có tên, không quá ${TITLE_LIMIT} chữ.`,
  en: `A title of at most ${TITLE_LIMIT} letters is needed.`,
};
const COMBINING = {
  vi: 'Phải là "required" (cần) hoặc "sufficient" (đủ).',
  en: 'Must be "required" or "sufficient".',
};
const BASIS = {
  vi: `Phải có dạng { "kind": "commune-proposal" hoặc "decision-757", "note": "…" }, ghi chú không quá ${NOTE_LIMIT} chữ.`,
  en: `Must be { "kind": "commune-proposal" or "decision-757", "note": "…" }, the note at most ${NOTE_LIMIT} letters.`,
};
const CRITERION = {
  vi: 'Phải có mục này; ghi null khi chưa có tiêu chí.',
  en: 'This field is needed; write null while there is no criterion.',
};
const GROUP = {
  vi: `Phải là một trong: ${TARGET_GROUPS.join(', ')}.`,
  en: `Must be one of: ${TARGET_GROUPS.join(', ')}.`,
};
const OTHER_GROUP = {
  vi: 'Bản nháp này dành cho nhóm khác; hãy viết bản nháp mới cho nhóm này.',
  en: 'This draft is for another group; write a new draft for this one.',
};
