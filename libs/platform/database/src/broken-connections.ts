/** Codes of PostgreSQL and of the network that say: this connection is gone, and nothing else is wrong with us. */
const CODES: ReadonlySet<unknown> = new Set(['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE']);

/** Whether the error says no more than that a connection to PostgreSQL has broken. */
export function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return CODES.has((error as { code?: unknown }).code) || error.message === 'Connection terminated unexpectedly';
}

/**
 * Keeps a process alive when a connection breaks at a moment at which nobody listens to it: the queue's own listener
 * is deaf between connecting and its first words. Whoever needs a connection next opens another. Any other error that
 * nobody caught ends the process, as it would without this.
 */
export function surviveBrokenConnections(tell: (error: Error) => void): void {
  process.on('uncaughtException', (error) => {
    if (isBrokenConnection(error)) {
      tell(error);
      return;
    }
    process.stderr.write(`${error.stack ?? String(error)}\n`);
    process.exit(1);
  });
}
