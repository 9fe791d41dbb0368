import { createInterface } from 'node:readline/promises';

/**
 * Asks for a citizen id at the terminal. It is not taken as an argument: arguments stand in the shell's history and
 * in the list of processes.
 */
export async function askForCitizenId(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question('Citizen id: ');
  } finally {
    terminal.close();
  }
}
