import { createHash } from 'node:crypto';
import type { QueuedWork } from './queued-work.js';

/** What travels through the queue as one: under load a job of the queue costs more than the work it carries. */
export interface Pack {
  pieces: QueuedWork[];
}

/** Few pieces travel alone, so that several workers share them; many are spread over this many packs. */
const PACKS = 2;
const LARGEST_PACK = 25;

/** How the pieces of a lane travel: shared by several workers, or as one as far as they go, as they are done together. */
export type Travel = 'shared' | 'together';

interface IdentifiedWork {
  id: string;
  data: QueuedWork;
}

function idOf(work: readonly IdentifiedWork[]): string {
  const ids = work.map(({ id }) => id);
  return ids.length === 1 ? ids.join() : createHash('sha256').update(ids.join()).digest('hex');
}

/** Puts work into packs, in its order. The same work gives the same packs with the same ids. */
export function packed(
  work: readonly IdentifiedWork[],
  travel: Travel = 'shared',
): { id: string; pieces: QueuedWork[] }[] {
  const share = travel === 'shared' ? Math.max(1, Math.ceil(work.length / PACKS)) : LARGEST_PACK;
  const size = Math.min(LARGEST_PACK, share);
  const packs = Array.from({ length: Math.ceil(work.length / size) }, (_, index) =>
    work.slice(index * size, (index + 1) * size),
  );
  return packs.map((pack) => ({ id: idOf(pack), pieces: pack.map(({ data }) => data) }));
}

/** How the pieces of a pack are done. */
export interface PieceWork {
  process: (piece: QueuedWork) => Promise<void>;
  /** Does what can be done at once and returns the pieces that are left for `process`. Throws nothing. */
  together?: ((pieces: readonly QueuedWork[]) => Promise<readonly QueuedWork[]>) | undefined;
}

/**
 * Does every piece, together or one by one, also after one has failed, then throws the first failure, so that the pack
 * is tried again: what is done already finds its row done.
 */
export async function processPack({ pieces }: Pack, { process, together }: PieceWork): Promise<void> {
  const failures: unknown[] = [];
  const left = together && pieces.length > 1 ? await together(pieces) : pieces;
  for (const piece of left) {
    await process(piece).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
