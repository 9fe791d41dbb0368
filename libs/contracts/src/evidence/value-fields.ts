/** Why a field of an evidence's value is refused. */
export type ValueFault =
  | 'missing'
  | 'not-known'
  | 'not-text'
  | 'too-long'
  | 'not-a-slug'
  | 'not-a-day'
  | 'not-an-id'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-yes-or-no'
  | 'not-offered'
  | 'not-a-list';

/** Checks one field. `shape` exists for the type alone. */
export interface ValueField<Value> {
  fault(value: unknown): ValueFault | null;
  optional?: true;
  shape?: Value;
}

/** A field that may be left out. */
export interface OptionalField<Value> extends ValueField<Value> {
  optional: true;
}

export type ValueFields = Record<string, ValueField<unknown>>;

type KeysThat<Fields, Wanted> = { [Key in keyof Fields]: Fields[Key] extends Wanted ? Key : never }[keyof Fields];
type ShapeOf<Field> = Field extends ValueField<infer Value> ? Value : never;

/** The value that a set of fields describes. */
export type ValueOf<Fields> = {
  [Key in Exclude<keyof Fields, KeysThat<Fields, OptionalField<unknown>>>]: ShapeOf<Fields[Key]>;
} & { [Key in KeysThat<Fields, OptionalField<unknown>>]?: ShapeOf<Fields[Key]> };

const LONGEST_SLUG = 100;
const SLUG = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Words for a reader, at most `longest` characters. */
export const text = (longest = 200): ValueField<string> => ({
  fault: (value) => {
    if (typeof value !== 'string') return 'not-text';
    if (value.trim() === '') return 'missing';
    return value.length > longest ? 'too-long' : null;
  },
});

/** Lower-case words joined by hyphens or dots, as keys and codes are. */
export const slug: ValueField<string> = {
  fault: (value) =>
    typeof value === 'string' && value.length <= LONGEST_SLUG && SLUG.test(value) ? null : 'not-a-slug',
};

/** A day that exists, as `YYYY-MM-DD`. */
export const day: ValueField<string> = {
  fault: (value) => {
    if (typeof value !== 'string' || !DAY.test(value)) return 'not-a-day';
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? null : 'not-a-day';
  },
};

/** A UUID in lower case. */
export const id: ValueField<string> = {
  fault: (value) => (typeof value === 'string' && UUID.test(value) ? null : 'not-an-id'),
};

/** A whole number from `from` to `to`, both included. */
export const wholeNumber = (from: number, to: number): ValueField<number> => ({
  fault: (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'not-a-number';
    return value < from || value > to ? 'out-of-range' : null;
  },
});

export const yesOrNo: ValueField<boolean> = {
  fault: (value) => (typeof value === 'boolean' ? null : 'not-yes-or-no'),
};

/** One of the values on offer. */
export const oneOf = <Value extends string>(...offered: Value[]): ValueField<Value> => ({
  fault: (value) => (offered.some((each) => each === value) ? null : 'not-offered'),
});

/** A list of up to `longest` items. */
export const listOf = <Item>(item: ValueField<Item>, longest = 50): ValueField<Item[]> => ({
  fault: (value) => {
    if (!Array.isArray(value)) return 'not-a-list';
    if (value.length > longest) return 'too-long';
    return value.map((each) => item.fault(each)).find((fault) => fault !== null) ?? null;
  },
});

export const optional = <Value>(field: ValueField<Value>): OptionalField<Value> => ({
  fault: (value) => field.fault(value),
  optional: true,
});

/** A field that says null when nobody knows, so that unknown is written down and not guessed. */
export const orUnknown = <Value>(field: ValueField<Value>): ValueField<Value | null> => ({
  fault: (value) => (value === null ? null : field.fault(value)),
});

/** Codes of what somebody is able to do, e.g. `tt02-1.1`. */
export const competences = optional(listOf(slug));

/** The first field that is not right, or null. A field that no one asked for is not right either. */
export function faultIn(fields: ValueFields, value: unknown): { field: string; fault: ValueFault } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { field: '', fault: 'missing' };
  const given = value as Record<string, unknown>;
  const foreign = Object.keys(given).find((name) => !Object.hasOwn(fields, name));
  if (foreign !== undefined) return { field: foreign, fault: 'not-known' };
  for (const [name, field] of Object.entries(fields)) {
    const own = given[name];
    const fault = own === undefined ? (field.optional ? null : 'missing') : field.fault(own);
    if (fault) return { field: name, fault };
  }
  return null;
}
