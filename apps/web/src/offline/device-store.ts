import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One answer of the server as this device keeps it. */
export interface KeptAnswer {
  /** A person's id; or `session`, or `anybody`. */
  owner: string;
  /** Behind `/api`. */
  path: string;
  answer: unknown;
  /** Milliseconds, by the clock of the device. */
  at: number;
}

/** A course that somebody has saved whole. */
export interface SavedCourse {
  owner: string;
  slug: string;
  title: { vi: string; en: string };
  versionId: string;
  bytes: number;
  at: number;
}

interface Shape extends DBSchema {
  answers: { key: [owner: string, path: string]; value: KeptAnswer; indexes: { at: number } };
  courses: { key: [owner: string, slug: string]; value: SavedCourse };
}

let opened: Promise<IDBPDatabase<Shape>> | undefined;

/** What this device keeps. Rejects where a browser keeps nothing, e.g. in a private window. */
export function deviceStore(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>('hoc-vu-so', 1, {
    upgrade(database) {
      database.createObjectStore('answers', { keyPath: ['owner', 'path'] }).createIndex('at', 'at');
      database.createObjectStore('courses', { keyPath: ['owner', 'slug'] });
    },
  });
  return opened;
}
