import { v7 } from 'uuid';

/** A UUIDv7: unique, and sorted by the time it was made, so that new rows land at the end of an index. */
export function newId(): string {
  return v7();
}
