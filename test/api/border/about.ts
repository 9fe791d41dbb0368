import type { GivenPerson, SignedIn } from '../../support/index.js';

/** Ids by the names of the addresses' parameters. */
export type Made = Record<string, string | undefined>;

/** Whom a request is about: a resident of Kẻ Sặt, and what a scene made for them. */
export interface About extends GivenPerson, SignedIn {
  made: Made;
}
