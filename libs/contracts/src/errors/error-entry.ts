/** Category → HTTP status, decided in one place (`platform/http`). */
export type ErrorCategory =
  | 'invalid-input'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many-requests'
  | 'unavailable'
  | 'internal';

export interface ErrorEntry {
  category: ErrorCategory;
  /** What happened, what was kept, what to do next. `{name}` is replaced by the argument of that name. */
  vi: string;
  en: string;
}
