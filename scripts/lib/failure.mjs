/** A failure the person at the terminal can do something about: shown without a stack. */
export class Failure extends Error {
  name = 'Failure';
}

/**
 * Prints an error the way a person can use it and sets exit code 1.
 * @param {unknown} error
 */
export function reportFailure(error) {
  console.error(error instanceof Failure ? `\n✘ ${error.message}\n` : error);
  process.exitCode = 1;
}
