import { TOTP } from 'otpauth';
import { describeEnvironment } from './environment-file.js';
import { STAFF_TOTP_SECRET } from './seed/sign-in-writer.js';

/** Prints the authentication code that the made-up staff of the seed use right now. */
function printStaffCode(): void {
  process.stdout.write(`${new TOTP({ secret: STAFF_TOTP_SECRET }).generate()}\n`);
}

/** Commands that need neither configuration nor database. */
export const COMMANDS_WITHOUT_DATABASE: Record<string, () => void> = {
  config: () => process.stdout.write(describeEnvironment()),
  code: printStaffCode,
};
