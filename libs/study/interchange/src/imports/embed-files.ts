import type { FileTarget } from '../import-targets.js';
import { uploadedSource } from '@hvs/contracts';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { EMBEDDED, type EmbeddedFile, type Note, note } from '../ledger.js';

/** How documents name the files that were kept, and which could not be. */
export interface KeptFiles {
  sources: Map<string, string>;
  refused: { name: string; why: Note }[];
}

/** Keeps files that were packed inside, and answers how documents name them from then on. */
export async function keepFiles(target: FileTarget, actor: Actor, files: readonly EmbeddedFile[]): Promise<KeptFiles> {
  const sources: KeptFiles['sources'] = new Map();
  const refused: KeptFiles['refused'] = [];
  for (const { name, bytes, description } of files) {
    try {
      const { id } = await target.store(actor, { name, bytes, description });
      sources.set(`${EMBEDDED}${name}`, uploadedSource(id));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({
        name,
        why: note(`Tệp ${name} không dùng được (${error.code}).`, `The file ${name} cannot be used (${error.code}).`),
      });
    }
  }
  return { sources, refused };
}

/** The same value with every packed file under its new name. */
export function withSources<T>(value: T, sources: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (sources.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => withSources(each, sources)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withSources(inner as unknown, sources)]),
  ) as T;
}

/** Whether a packed file is named that could not be kept. */
export const namesEmbedded = (value: unknown): boolean => JSON.stringify(value).includes(`"${EMBEDDED}`);
