import { readFile, stat } from 'node:fs/promises';

import { parsePerson, type Person } from './person.js';

/** The people known at one moment. */
export interface People {
  /** False when the file is missing: then nobody is known, and the pages say so. */
  readonly found: boolean;
  readonly count: number;
  /** Lines that could not be read as a person. */
  readonly unreadableLines: number;
  readonly bySub: ReadonlyMap<string, Person>;
  readonly byCitizenId: ReadonlyMap<string, Person>;
  /** The people offered with one button, in the order of the file. */
  readonly featured: readonly Person[];
}

const NOBODY: People = {
  found: false,
  count: 0,
  unreadableLines: 0,
  bySub: new Map(),
  byCitizenId: new Map(),
  featured: [],
};

/**
 * The JSON-lines file the seed writes. It is read on first use and again when its time or size changes, so the sandbox may start
 * before the seed has run.
 */
export class PeopleFile {
  private version = '';
  private reading: Promise<People> = Promise.resolve(NOBODY);

  constructor(private readonly path: string | undefined) {}

  async people(): Promise<People> {
    const version = await this.currentVersion();
    if (version !== this.version) {
      this.version = version;
      this.reading = this.read();
    }
    return this.reading;
  }

  private async currentVersion(): Promise<string> {
    if (this.path === undefined) return '';
    const found = await stat(this.path).catch(() => undefined);
    return found ? `${found.mtimeMs}:${found.size}` : '';
  }

  private async read(): Promise<People> {
    if (this.path === undefined || this.version === '') return NOBODY;
    const text = await readFile(this.path, 'utf8').catch(() => undefined);
    return text === undefined ? NOBODY : indexPeople(text);
  }
}

function indexPeople(text: string): People {
  const bySub = new Map<string, Person>();
  const byCitizenId = new Map<string, Person>();
  const featured: Person[] = [];
  let unreadableLines = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const person = parsePerson(line);
    if (!person) {
      unreadableLines += 1;
      continue;
    }
    bySub.set(person.sub, person);
    byCitizenId.set(person.citizenId, person);
    if (person.featured) featured.push(person);
  }
  return { found: true, count: bySub.size, unreadableLines, bySub, byCitizenId, featured };
}
