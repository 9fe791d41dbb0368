import type { ErrorCode } from '@hvs/contracts';
import type { About, Made } from './about.js';
import type { Town } from './town.js';

/** Brings something about the resident into the state in which the request of an insider is a good one. */
export type Scene = (town: Town, about: About) => Promise<Made>;

/** What a route is asked with. The same request is made by both sides of the border. */
export interface Probe {
  /** Who may: an officer of the resident's commune, the resident alone, or an administrator at the province. */
  insider: 'staff' | 'resident' | 'province';
  scene?: Scene;
  body?: (about: About) => object;
  query?: (about: About) => object;
  headers?: Record<string, string>;
  /** Sent as `file` of a form. */
  file?: (about: About, town: Town) => { name: string; content: Buffer } | Promise<{ name: string; content: Buffer }>;
  /**
   * The insider is told something that must not cross the border: the search for it is no empty one. A text is
   * what the insider alone must read.
   */
  tells?: true | string;
  /** The answer counts rows: none for the other side, where nothing of the kind ever happens. */
  counts?: true;
  /** What the other side is answered where it is neither «not found» nor an empty 200 or 202. */
  beyond?: { status: number; code?: ErrorCode };
  /** Names of made ids that the answer repeats to whoever sent them. */
  echoes?: string[];
}

export type Probes = Record<string, Probe>;
