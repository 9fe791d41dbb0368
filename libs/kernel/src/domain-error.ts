/** Facts that a phrase on the screen may name. Never a citizen id, a PIN or a password. */
export type ErrorArguments = Record<string, string | number | boolean | readonly string[]>;

/**
 * A refusal that a person can understand and act on. Domains throw it with a code of the catalogue;
 * the HTTP edge turns the code's category into a status, and the web turns the code into words.
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    readonly args: ErrorArguments = {},
  ) {
    super(code);
  }
}
