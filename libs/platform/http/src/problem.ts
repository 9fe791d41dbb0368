import { type ErrorCategory, type ErrorCode, ERRORS } from '@hvs/contracts';
import type { ErrorArguments } from '@hvs/kernel';

/** One field that is not right, with the reason in the reader's language. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** Error body of every answer that is not a success (RFC 9457, application/problem+json). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail: string;
  args?: ErrorArguments;
  fields?: FieldProblem[];
  requestId: string;
}

export type Language = 'vi' | 'en';

const STATUS: Record<ErrorCategory, number> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many-requests': 429,
  unavailable: 503,
  internal: 500,
};

/** English only when the reader asks for it before Vietnamese. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage?.split(',').find((part) => /^\s*(vi|en)\b/i.test(part));
  return first && /^\s*en/i.test(first) ? 'en' : 'vi';
}

/** The phrase of an error in one language, with its arguments put in. */
export function phraseOf(code: ErrorCode, language: Language, args: ErrorArguments): string {
  return ERRORS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : Array.isArray(value) ? value.join(', ') : String(value);
  });
}

/** The problem body of an error code. */
export function problemOf(
  code: ErrorCode,
  context: { language: Language; requestId: string; args?: ErrorArguments; fields?: FieldProblem[] },
): Problem {
  const args = { ...context.args, requestId: context.requestId };
  return {
    type: `/loi/${code}`,
    title: code,
    status: STATUS[ERRORS[code].category],
    code,
    detail: phraseOf(code, context.language, args),
    ...(context.args && Object.keys(context.args).length > 0 ? { args: context.args } : {}),
    ...(context.fields ? { fields: context.fields } : {}),
    requestId: context.requestId,
  };
}
