import { posix } from 'node:path';
import { DomainError } from '@hvs/kernel';
import type { Archive } from '@hvs/foundation/files';
import { childrenOf, readXml, type XmlElement } from '../../xml/read-xml.js';

/** Longest XML of one part; a slide that is crammed with words has some hundred kilobytes. Bytes. */
export const LONGEST_PART = 8 * 1024 * 1024;

/** Where one part of a package points to (ECMA-376, part 2, clause 9). */
export interface Relationship {
  /** The last word of its type, e.g. `slideLayout`. */
  type: string;
  /** The name of the part inside the package; an address outside of it when `outside`. */
  target: string;
  outside: boolean;
}

/** By the id that the part uses for it. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The parts of an Office package: read by name, related by their `.rels`. */
export class Parts {
  constructor(private readonly archive: Archive) {}

  has(name: string): boolean {
    return this.archive.has(name);
  }

  names(): string[] {
    return this.archive.entries.map(({ name }) => name);
  }

  /** Bytes after unpacking. */
  sizeOf(name: string): number {
    return this.archive.entries.find((entry) => entry.name === name)?.size ?? 0;
  }

  bytes(name: string): Promise<Buffer> {
    return this.archive.read(name);
  }

  /** @throws DomainError `interchange.part-too-long`, `interchange.xml-*`, `archive.broken` also for a missing part */
  async xml(name: string): Promise<XmlElement> {
    if (this.sizeOf(name) > LONGEST_PART) throw new DomainError('interchange.part-too-long', { part: name });
    return readXml((await this.archive.read(name)).toString('utf8').replace(/^\uFEFF/, ''));
  }

  /** For what a slide can be drawn without: none when it is missing or damaged. */
  async xmlIfSound(name: string): Promise<XmlElement | undefined> {
    if (!this.has(name)) return undefined;
    try {
      return await this.xml(name);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  /** Those of a part; the empty name stands for the package. None when there are none. */
  async relationships(name: string): Promise<Relationships> {
    const { dir, base } = posix.parse(name);
    const own = posix.join(dir, '_rels', `${base}.rels`);
    if (!this.has(own)) return new Map();
    const lines = childrenOf(await this.xml(own), 'Relationship');
    return new Map(lines.map(({ attributes }) => [attributes.Id ?? '', relationship(dir, attributes)]));
  }
}

function relationship(folder: string, attributes: Record<string, string>): Relationship {
  const outside = attributes.TargetMode === 'External';
  const target = attributes.Target ?? '';
  return {
    type: (attributes.Type ?? '').split('/').at(-1) ?? '',
    // The archive answers only for what it holds, so a path that leads out of it finds nothing
    target: outside ? target : posix.resolve('/', folder, target).slice(1),
    outside,
  };
}

/** The first part that is related in this way. */
export function relatedPart(relationships: Relationships, type: string): string | undefined {
  return [...relationships.values()].find((each) => each.type === type && !each.outside)?.target;
}
