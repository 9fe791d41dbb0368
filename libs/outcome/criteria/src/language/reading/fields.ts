import { type BilingualText, type Provenance, PROVENANCES } from '@hvs/contracts';
import type { Criterion } from '../criterion.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a value stands in the document: what is wrong with it is said here and collected, never thrown. */
export interface Place {
  /** Names a fault of the value, or of what stands at `inside` of it, e.g. `[2].key`. */
  complain(vi: string, en: string, inside?: string): void;
  /** Reads a criterion that stands at `inside` of the value; null when it is faulty. */
  criterion(node: unknown, inside: string): Criterion | null;
}

/** One field of a document: how it is read, and the same as JSON Schema, so that the two cannot part. */
export interface Field<Value> {
  readonly schema: JsonSchema;
  readonly isOptional: boolean;
  /** The value, or something harmless of its type after a complaint. */
  read(value: unknown, place: Place): Value;
}

export const KEY_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
const KEY = new RegExp(KEY_PATTERN);
const KEY_LENGTH = 100;
/** Letters of a title. */
export const TEXT_LIMIT = 300;
/** Criteria of a document, and items of any list in it. */
export const CRITERIA_LIMIT = 100;
const PRACTICES_LIMIT = 20;

/** A field that may be left out. */
export function optional<Value>(field: Field<Value>): Field<Value | undefined> {
  return {
    schema: field.schema,
    isOptional: true,
    read: (value, place) => (value === undefined ? undefined : field.read(value, place)),
  };
}

/** A whole number, both bounds included. */
export function wholeNumber(least: number, most: number): Field<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    isOptional: false,
    read(value, place) {
      if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
      place.complain(
        `Phải là số nguyên từ ${least} đến ${most}.`,
        `A whole number from ${least} to ${most} is needed.`,
      );
      return least;
    },
  };
}

/** The window "within the last n months". */
export const months: Field<number> = wholeNumber(1, 120);

export const trueOrFalse: Field<boolean> = {
  schema: { type: 'boolean' },
  isOptional: false,
  read(value, place) {
    if (typeof value === 'boolean') return value;
    place.complain('Phải là true hoặc false.', 'True or false is needed.');
    return false;
  },
};

/** Lower-case words joined by hyphens: a key, a course's slug. */
export const slug: Field<string> = textField(
  KEY_PATTERN,
  'Phải là chữ thường không dấu nối bằng gạch ngang.',
  'Lower-case words joined by hyphens are needed.',
);

/** The code of a competence of a framework, e.g. `tt02-1.1`. */
export const competenceCode: Field<string> = textField(
  '^[a-z0-9]+(?:[.-][a-z0-9]+)*$',
  'Phải là mã năng lực, ví dụ tt02-1.1.',
  'The code of a competence is needed, such as tt02-1.1.',
);

function textField(pattern: string, vi: string, en: string): Field<string> {
  const shape = new RegExp(pattern);
  return {
    schema: { type: 'string', pattern, maxLength: KEY_LENGTH },
    isOptional: false,
    read(value, place) {
      if (typeof value === 'string' && value.length <= KEY_LENGTH && shape.test(value)) return value;
      place.complain(vi, en);
      return '';
    },
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Field<Word> {
  const known = words.join(', ');
  return {
    schema: { enum: [...words] },
    isOptional: false,
    read(value, place) {
      const word = words.find((candidate) => candidate === value);
      if (word) return word;
      place.complain(`Chỉ được là một trong: ${known}.`, `One of these is needed: ${known}.`);
      return words[0] as Word;
    },
  };
}

export const provenance: Field<Provenance> = oneOf(PROVENANCES);

/** At least one of a few words, none of them twice. */
export function someOf<Word extends string>(words: readonly Word[]): Field<Word[]> {
  const known = words.join(', ');
  return {
    schema: { type: 'array', items: { enum: [...words] }, minItems: 1, maxItems: words.length, uniqueItems: true },
    isOptional: false,
    read(value, place) {
      const given: unknown[] = Array.isArray(value) ? value.slice(0, words.length + 1) : [];
      const chosen = words.filter((word) => given.includes(word));
      if (Array.isArray(value) && value.length > 0 && chosen.length === value.length) return given as Word[];
      place.complain(
        `Phải là danh sách không trùng lặp của: ${known}.`,
        `A list of these is needed, none of them twice: ${known}.`,
      );
      return chosen;
    },
  };
}

/** `{ vi, en }`; Vietnamese must be there. */
export const bilingual: Field<BilingualText> = {
  schema: {
    type: 'object',
    properties: {
      vi: { type: 'string', pattern: '\\S', maxLength: TEXT_LIMIT },
      en: { type: 'string', maxLength: TEXT_LIMIT },
    },
    required: ['vi', 'en'],
    additionalProperties: false,
  },
  isOptional: false,
  read(value, place) {
    const text = isObject(value) ? value : {};
    const isText = (part: unknown): part is string => typeof part === 'string' && part.length <= TEXT_LIMIT;
    const known = Object.keys(text).every((name) => name === 'vi' || name === 'en');
    if (isText(text.vi) && /\S/.test(text.vi) && isText(text.en) && known) return { vi: text.vi, en: text.en };
    place.complain(
      `Phải có dạng { "vi": "…", "en": "…" }, tiếng Việt không để trống, mỗi câu không quá ${TEXT_LIMIT} chữ.`,
      `{ "vi": "…", "en": "…" } is needed, Vietnamese not empty, each at most ${TEXT_LIMIT} letters.`,
    );
    return { vi: '', en: '' };
  },
};

/** Something that has a name: a practice. */
export interface Named {
  key: string;
  title: BilingualText;
}

/** `[{ key, title: { vi, en } }]`: practices, at least one, each with a key of its own. */
export const practiceList: Field<Named[]> = {
  schema: {
    type: 'array',
    items: {
      type: 'object',
      properties: { key: slug.schema, title: bilingual.schema },
      required: ['key', 'title'],
      additionalProperties: false,
    },
    minItems: 1,
    maxItems: PRACTICES_LIMIT,
  },
  isOptional: false,
  read(value, place) {
    if (!Array.isArray(value) || value.length === 0 || value.length > PRACTICES_LIMIT) {
      place.complain(`Phải có từ 1 đến ${PRACTICES_LIMIT} mục.`, `From 1 to ${PRACTICES_LIMIT} items are needed.`);
      return [];
    }
    return value.map((item: unknown, index) => readNamed(item, `[${index}]`, place));
  },
};

function readNamed(item: unknown, at: string, place: Place): Named {
  const fields = isObject(item) ? item : {};
  for (const name of Object.keys(fields).filter((field) => field !== 'key' && field !== 'title')) {
    place.complain('Mục này không có ở đây.', 'There is no such field here.', `${at}.${name}`);
  }
  const within = (inside: string): Place => ({ ...place, complain: (vi, en) => place.complain(vi, en, at + inside) });
  return { key: slug.read(fields.key, within('.key')), title: bilingual.read(fields.title, within('.title')) };
}

export const criterionSchema: JsonSchema = { $ref: '#/$defs/criterion' };

/** Stands in the place of a criterion that was faulty; a document with one is refused as a whole. */
const NOTHING: Criterion = { key: '', kind: '' };

/** One criterion that stands inside another. */
export const innerCriterion: Field<Criterion> = {
  schema: criterionSchema,
  isOptional: false,
  read: (value, place) => place.criterion(value, '') ?? NOTHING,
};

/** A list of at least one criterion. */
export const innerCriteria: Field<Criterion[]> = {
  schema: { type: 'array', items: criterionSchema, minItems: 1, maxItems: CRITERIA_LIMIT },
  isOptional: false,
  read(value, place) {
    if (!Array.isArray(value) || value.length === 0) {
      place.complain('Phải có ít nhất một tiêu chí bên trong.', 'At least one criterion is needed inside.');
      return [];
    }
    return value
      .slice(0, CRITERIA_LIMIT + 1)
      .map((node: unknown, index) => place.criterion(node, `[${index}]`))
      .filter((criterion) => criterion !== null);
  },
};

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isKey(value: unknown): value is string {
  return typeof value === 'string' && value.length <= KEY_LENGTH && KEY.test(value);
}
