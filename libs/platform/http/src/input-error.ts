import type { ValidationError } from 'class-validator';
import type { FieldProblem, Language } from './problem.js';

/** What each rule of a DTO says to a reader. Rules not listed here speak in the general phrase. */
const PHRASES: Record<string, Record<Language, string>> = {
  whitelistValidation: { vi: 'Trường này không được dùng ở đây.', en: 'This field is not used here.' },
  isNotEmpty: { vi: 'Không được để trống.', en: 'Must not be empty.' },
  isString: { vi: 'Phải là chữ.', en: 'Must be text.' },
  isUuid: { vi: 'Mã không đúng dạng.', en: 'The identifier is malformed.' },
  isInt: { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  isArray: { vi: 'Phải là danh sách.', en: 'Must be a list.' },
  isIn: { vi: 'Giá trị này không nằm trong các lựa chọn.', en: 'Must be one of the choices.' },
  isDateString: { vi: 'Phải là ngày có thật, dạng năm-tháng-ngày.', en: 'Must be a real date, written YYYY-MM-DD.' },
  maxLength: { vi: 'Quá dài.', en: 'Too long.' },
  minLength: { vi: 'Quá ngắn.', en: 'Too short.' },
  matches: { vi: 'Chưa đúng dạng.', en: 'Not in the right form.' },
  arrayMaxSize: { vi: 'Quá nhiều mục.', en: 'Too many items.' },
};

const GENERAL: Record<Language, string> = { vi: 'Chưa đúng.', en: 'Not right.' };

function flatten(errors: ValidationError[], prefix = ''): { field: string; rule: string }[] {
  return errors.flatMap((error) => {
    const field = prefix + error.property;
    const rules = Object.keys(error.constraints ?? {}).map((rule) => ({ field, rule }));
    return [...rules.slice(0, 1), ...flatten(error.children ?? [], `${field}.`)];
  });
}

/** A body, path or query that its DTO refuses, with one reason for each field. */
export class InputError extends Error {
  override readonly name = 'InputError';
  private readonly found: { field: string; rule: string }[];

  constructor(errors: ValidationError[]) {
    super('input.invalid');
    this.found = flatten(errors);
  }

  fieldsIn(language: Language): FieldProblem[] {
    return this.found.map(({ field, rule }) => ({ field, message: PHRASES[rule]?.[language] ?? GENERAL[language] }));
  }
}
