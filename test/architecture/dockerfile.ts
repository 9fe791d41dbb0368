import { readFileSync } from 'node:fs';

export interface Instruction {
  name: string;
  /** Everything after the name, continued lines joined. */
  rest: string;
}

export interface Stage {
  name: string;
  base: string;
  instructions: Instruction[];
}

export interface Copy {
  from: string | undefined;
  sources: string[];
  target: string;
}

/** Reads a Dockerfile into its stages. Only what ours uses is understood: no heredocs, no escapes of its own. */
export function readDockerfile(file: string): Stage[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ');
  const stages: Stage[] = [];
  for (const line of text.split('\n').filter((one) => one.trim())) {
    const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (name === 'FROM') {
      const [, base = '', stage = ''] = /^(\S+)(?: AS (\S+))?$/.exec(rest) ?? [];
      stages.push({ name: stage, base, instructions: [] });
    } else if (stages.length > 0) {
      stages.at(-1)?.instructions.push({ name, rest: rest.trim() });
    } else {
      throw new Error(`${name} stands before the first FROM`);
    }
  }
  return stages;
}

export function copiesOf({ instructions }: Stage): Copy[] {
  return instructions
    .filter(({ name }) => name === 'COPY')
    .map(({ rest }) => {
      const words = rest.split(/\s+/);
      const flags = words.filter((word) => word.startsWith('--'));
      const places = words.filter((word) => !word.startsWith('--'));
      const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
      return { from, sources: places.slice(0, -1), target: places.at(-1) ?? '' };
    });
}

/** The variables a stage sets. */
export function variablesOf({ instructions }: Stage): Record<string, string> {
  const pairs = instructions
    .filter(({ name }) => name === 'ENV' || name === 'ARG')
    .flatMap(({ rest }) => [...rest.matchAll(/(\w+)=(\S+)/g)])
    .map(([, name = '', value = '']): [string, string] => [name, value]);
  return Object.fromEntries(pairs);
}

/** What the image runs when nothing else is said. */
export function startCommandOf({ instructions }: Stage): string[] {
  const words = (wanted: string): string[] =>
    JSON.parse(instructions.findLast(({ name }) => name === wanted)?.rest ?? '[]') as string[];
  return [...words('ENTRYPOINT'), ...words('CMD')];
}
