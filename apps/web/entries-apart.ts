import type { Plugin } from 'vite';

/** What the bundler says of a finished file. */
interface Chunk {
  type: string;
  isEntry: boolean;
  imports: readonly string[];
  dynamicImports: readonly string[];
}

/**
 * The build fails when the pages of one entry fetch the file of another: to fetch an entry is to start its app, in the
 * place of the one that is open.
 */
export function entriesApart(): Plugin {
  return {
    name: 'entries-apart',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const [file, output] of Object.entries(bundle)) if (output.type === 'chunk') chunks.set(file, output);
      const entries = [...chunks].filter(([, chunk]) => chunk.isEntry).map(([file]) => file);
      for (const entry of entries)
        for (const other of entries)
          if (other !== entry && reachedFrom(entry, chunks).has(other))
            this.error(
              `${other} is fetched by pages of ${entry}: give what they share a file of its own (codeSplitting)`,
            );
    },
  };
}

/** Every file that an entry fetches, at once or later. */
function reachedFrom(entry: string, chunks: ReadonlyMap<string, Chunk>): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    const chunk = chunks.get(file);
    if (!chunk || reached.has(file)) return;
    reached.add(file);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  visit(entry);
  return reached;
}
