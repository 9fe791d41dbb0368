import type { MediaUse } from './media-source.js';
import { checkMediaSource } from './media-source.js';
import type { NumberRange, YamlFields } from './yaml-fields.js';

/** Reads one field of a mapping. What is wrong is reported and answered with a harmless stand-in. */
export type FieldReader<T> = (fields: YamlFields, key: string) => T;

/** How each field of a type is read. */
export type Shape<T> = { [Key in keyof T]-?: FieldReader<T[Key]> };

/** Reads a mapping by its shape; keys that the shape does not know are reported, fields left out stay left out. */
export function readShape<T extends object>(fields: YamlFields, of: Shape<T>, alsoAllowed: string[] = []): T {
  return readLoosely(fields, of, alsoAllowed) as T;
}

/** The same where only the caller knows which type the shape makes. */
export function readLoosely(fields: YamlFields, of: object, alsoAllowed: string[] = []): object {
  const readers = Object.entries(of) as [string, FieldReader<unknown>][];
  fields.allowOnly(...readers.map(([key]) => key), ...alsoAllowed);
  const read = readers.map(([key, reader]) => [key, reader(fields, key)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

export const text: FieldReader<string> = (fields, key) => fields.text(key);
export const contentKey: FieldReader<string> = (fields, key) => fields.key(key);
export const decimal: FieldReader<number> = (fields, key) => fields.decimal(key);
/** False when it is left out. */
export const flag: FieldReader<boolean> = (fields, key) => fields.flag(key);

export const integer =
  (range: NumberRange): FieldReader<number> =>
  (fields, key) =>
    fields.integer(key, range);

/** A true/false field that says something else when it is left out than when it is false. */
export const statedFlag: FieldReader<boolean> = (fields, key) => {
  if (!fields.has(key)) fields.report(key, `thiếu khóa "${key}"`);
  return fields.flag(key);
};

export const optional =
  <T>(reader: FieldReader<T>): FieldReader<T | undefined> =>
  (fields, key) =>
    fields.has(key) ? reader(fields, key) : undefined;

/** A text that may be left out and may be empty. */
export const anyText: FieldReader<string | undefined> = (fields, key) =>
  fields.has(key) ? fields.text(key, true) : undefined;

export const orElse =
  <T>(reader: FieldReader<T>, standIn: T): FieldReader<T> =>
  (fields, key) =>
    fields.has(key) ? reader(fields, key) : standIn;

export const oneOf =
  <T extends string>(...words: readonly T[]): FieldReader<T> =>
  (fields, key) => {
    const said = fields.text(key);
    const known = words.find((word) => word === said);
    if (!known && said !== '') fields.report(key, `"${key}" là "${said}"; chỉ được là ${words.join(', ')}`);
    return known ?? (words[0] as T);
  };

/** A list of texts, which may be empty. */
export const texts: FieldReader<string[]> = (fields, key) => fields.textList(key, 0).map((item) => item.text);

export const media =
  (use: MediaUse): FieldReader<string> =>
  (fields, key) => {
    const src = fields.text(key);
    if (src !== '') checkMediaSource(fields.source, fields.lineOf(key), use, src);
    return src;
  };

export const shape =
  <T extends object>(of: Shape<T>): FieldReader<T> =>
  (fields, key) => {
    const inner = fields.mapping(key);
    return inner ? readShape(inner, of) : ({} as T);
  };

/** A list of mappings, which may be empty. */
export const listOf =
  <T extends object>(of: Shape<T>): FieldReader<T[]> =>
  (fields, key) =>
    fields.list(key, 0).flatMap((item, index) => {
      const inner = fields.inside(item, `${fields.label}, mục ${index + 1} của "${key}"`);
      return inner ? [readShape(inner, of)] : [];
    });

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** How a member of a list is named that has no key of its own: by its place, the first is `a`. */
export const placeKey = (index: number, prefix = ''): string => `${prefix}${LETTERS[index] ?? index + 1}`;

/** A list of mappings with keys, which may be left out. */
export const keyedListOf = <T extends { key: string }>(
  of: Shape<Omit<T, 'key'>>,
  prefix?: string,
): FieldReader<T[]> => {
  const read = listOf<{ key?: string }>({ key: optional(contentKey), ...of });
  return (fields, key) =>
    read(fields, key).map((member, index) => ({ ...member, key: member.key ?? placeKey(index, prefix) }) as T);
};
