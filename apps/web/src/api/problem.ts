/** One field the server did not accept, with the words to show beside it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** The server refused; `message` is its own sentence in the language asked for. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

/** No answer came: no network, or the server is away. The request may or may not have been done. */
export class NoAnswer extends Error {
  constructor() {
    super('no answer');
    this.name = 'NoAnswer';
  }
}

export const isNoAnswer = (error: unknown): boolean => error instanceof NoAnswer;

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);
