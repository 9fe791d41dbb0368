import { createHash } from 'node:crypto';
import type { QueuedWork } from './queued-work.js';

/** What travels through the queue as one: under load a job of the queue costs more than the work it carries. */
export interface Pack {
  pieces: QueuedWork[];
}

/** Few pieces travel alone, so that several workers share them; many are spread over this many packs. */
const PACKS = 2;
const LARGEST_PACK = 25;

interface IdentifiedWork {
  id: string;
  data: QueuedWork;
}

function idOf(work: readonly IdentifiedWork[]): string {
  const ids = work.map(({ id }) => id);
  return ids.length === 1 ? ids.join() : createHash('sha256').update(ids.join()).digest('hex');
}

/** Puts work into packs, in its order. The same work gives the same packs with the same ids. */
export function packed(work: readonly IdentifiedWork[]): { id: string; pieces: QueuedWork[] }[] {
  const size = Math.min(LARGEST_PACK, Math.max(1, Math.ceil(work.length / PACKS)));
  const packs = Array.from({ length: Math.ceil(work.length / size) }, (_, index) =>
    work.slice(index * size, (index + 1) * size),
  );
  return packs.map((pack) => ({ id: idOf(pack), pieces: pack.map(({ data }) => data) }));
}

/**
 * Does every piece, also after one has failed, then throws the first failure, so that the pack is tried again: what
 * is done already finds its row done.
 */
export async function processPack({ pieces }: Pack, process: (piece: QueuedWork) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const piece of pieces) {
    await process(piece).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
