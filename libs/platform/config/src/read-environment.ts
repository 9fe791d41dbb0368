import type { Variable } from './variable.js';
import { type VariableName, VARIABLES } from './variables.js';

type Values = { [Name in VariableName]: ReturnType<(typeof VARIABLES)[Name]['parse']> };

/** A configuration that cannot be used. The message has one line for each variable that must be put right. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

/** Reads and checks all variables at once, so that an operator sees every problem in one start. */
export function readEnvironment(environment: NodeJS.ProcessEnv): Values {
  const problems: string[] = [];
  const values: Partial<Record<VariableName, unknown>> = {};
  for (const [name, entry] of Object.entries(VARIABLES) as [VariableName, Variable<unknown>][]) {
    const text = environment[name]?.trim() || entry.fallback;
    if (text === undefined) {
      problems.push(`${name} is not set (${entry.describe}). Example: ${name}=${entry.example}`);
      continue;
    }
    try {
      values[name] = entry.parse(text);
    } catch (error) {
      const shown = entry.secret ? 'its value' : `"${text}"`;
      problems.push(`${name}: ${shown} ${(error as Error).message}. Example: ${name}=${entry.example}`);
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return values as Values;
}
