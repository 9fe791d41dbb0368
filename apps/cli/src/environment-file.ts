import { type Variable, VARIABLES } from '@hvs/platform/config';

const HEAD = `# Every variable that the system reads. Copy this file to .env and take the # away from what you change.
# Printed by: npm run cli -- config
`;

/** The text of `.env.example`: each variable with what it is for, what holds without it, and an example. */
export function describeEnvironment(): string {
  const entries = Object.entries(VARIABLES) as [string, Variable<unknown>][];
  const lines = entries.map(([name, entry]) => {
    const otherwise = entry.fallback === undefined ? 'npm start makes one' : `otherwise: ${entry.fallback || 'none'}`;
    return `\n# ${entry.describe} (${otherwise})\n# ${name}=${entry.example}\n`;
  });
  return HEAD + lines.join('');
}
