import { TOTP } from 'otpauth';
import { type Variable, VARIABLES } from '@hvs/platform/config';
import { STAFF_TOTP_SECRET } from './seed/sign-in-writer.js';

function printVariables(): void {
  for (const [name, entry] of Object.entries(VARIABLES) as [string, Variable<unknown>][]) {
    const fallback = entry.fallback === undefined ? 'must be set' : `default ${entry.fallback || 'none'}`;
    process.stdout.write(`# ${entry.describe} (${fallback})\n# ${name}=${entry.example}\n\n`);
  }
}

/** Prints the authentication code that the made-up staff of the seed use right now. */
function printStaffCode(): void {
  process.stdout.write(`${new TOTP({ secret: STAFF_TOTP_SECRET }).generate()}\n`);
}

/** Commands that need neither configuration nor database. */
export const COMMANDS_WITHOUT_DATABASE: Record<string, () => void> = { config: printVariables, code: printStaffCode };
