/** Where a value is not of the shape it must have, and what is wrong. */
export interface ShapeFault {
  /** Path inside the value, e.g. `blocks[2].pages[0].src`; `.` is the value itself. */
  path: string;
  vi: string;
  en: string;
}

/** Adds what is wrong with a value at a path. Pure but for the list it adds to. */
export type Shape = (value: unknown, path: string, faults: ShapeFault[]) => void;

/** More faults than an author or a programmer would read; what is found after them is not told. */
const MOST_FAULTS = 20;
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_KEY = 80;

const say = (faults: ShapeFault[], path: string, vi: string, en: string): void => {
  if (faults.length < MOST_FAULTS) faults.push({ path: path === '' ? '.' : path, vi, en });
};

const at = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`);

/** Text of at most so many characters; it may be empty, as a draft need not be complete. */
export const text =
  (longest: number): Shape =>
  (value, path, faults) => {
    if (typeof value !== 'string') say(faults, path, 'Phải là chữ.', 'Must be text.');
    else if (value.length > longest)
      say(faults, path, `Dài quá ${longest} ký tự.`, `Longer than ${longest} characters.`);
  };

/** A key: lower-case words of a-z and 0-9 joined by hyphens. */
export const key: Shape = (value, path, faults) => {
  if (typeof value !== 'string' || value.length > LONGEST_KEY || !KEY.test(value))
    say(faults, path, 'Khóa chỉ gồm chữ thường không dấu, số và gạch nối.', 'Not a valid key.');
};

/** Text of a given pattern, or empty while nothing is chosen. */
export const pattern =
  (form: RegExp, longest: number): Shape =>
  (value, path, faults) => {
    if (typeof value !== 'string' || value.length > longest || (value !== '' && !form.test(value)))
      say(faults, path, 'Chưa đúng dạng.', 'Not in the right form.');
  };

export const number =
  (lowest: number, highest: number, whole = true): Shape =>
  (value, path, faults) => {
    const isRight = typeof value === 'number' && value >= lowest && value <= highest;
    if (!isRight || (whole && !Number.isInteger(value)))
      say(faults, path, `Phải là số từ ${lowest} đến ${highest}.`, `Must be a number from ${lowest} to ${highest}.`);
  };

export const flag: Shape = (value, path, faults) => {
  if (typeof value !== 'boolean') say(faults, path, 'Phải là đúng hoặc sai.', 'Must be true or false.');
};

export const oneOf =
  (...allowed: readonly (string | number)[]): Shape =>
  (value, path, faults) => {
    if (!allowed.includes(value as string | number))
      say(faults, path, 'Giá trị này không nằm trong các lựa chọn.', 'Must be one of the choices.');
  };

export const list =
  (member: Shape, most: number): Shape =>
  (value, path, faults) => {
    if (!Array.isArray(value)) return say(faults, path, 'Phải là danh sách.', 'Must be a list.');
    if (value.length > most) return say(faults, path, `Nhiều hơn ${most} mục.`, `More than ${most} of them.`);
    value.forEach((each, index) => member(each, `${path}[${index}]`, faults));
  };

/** The value, or null where a number is not typed yet. */
export const orNull =
  (shape: Shape): Shape =>
  (value, path, faults) => {
    if (value !== null) shape(value, path, faults);
  };

/** An object with exactly these fields; those of `optional` may be left out. */
export const fields =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, path, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return say(faults, path, 'Phải là một nhóm trường.', 'Must be an object.');
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(required, name) && !Object.hasOwn(optional, name))
        say(faults, at(path, name), 'Trường này không được dùng ở đây.', 'This field is not used here.');
    }
    const given = value as Record<string, unknown>;
    for (const [name, shape] of Object.entries(required)) shape(given[name], at(path, name), faults);
    for (const [name, shape] of Object.entries(optional)) {
      if (given[name] !== undefined) shape(given[name], at(path, name), faults);
    }
  };

/** One of several objects that are told apart by the text in `by`. */
export const variant =
  (by: string, kinds: Readonly<Record<string, Shape>>): Shape =>
  (value, path, faults) => {
    const kind = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[by] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (!shape) return say(faults, at(path, by), 'Loại này không có.', 'There is no such kind.');
    shape(value, path, faults);
  };

/** A shape that holds itself, such as marked text within marked text. */
export const lazily =
  (shape: () => Shape): Shape =>
  (value, path, faults) =>
    shape()(value, path, faults);
