import type { Block } from '@hvs/contracts';
import { isTextBlock, type TextBlock } from '../text/editor-document.js';

/** A stretch of a lesson as it is edited: a running text, or one block with a form of its own. */
export type Segment =
  | { key: string; kind: 'text'; start: number; blocks: TextBlock[] }
  | { key: string; kind: 'block'; start: number; block: Block };

/**
 * A lesson in the stretches it is edited in. A running text of `before` that is still the same keeps its key, so its
 * editor keeps its cursor and its undoing; `start` is the place of its first block in the lesson.
 */
export function segmentsOf(blocks: readonly Block[], before: readonly Segment[], newKey: () => string): Segment[] {
  const segments: Segment[] = [];
  blocks.forEach((block, start) => {
    if (!isTextBlock(block)) {
      segments.push({ key: block.id ?? newKey(), kind: 'block', start, block });
      return;
    }
    const last = segments.at(-1);
    if (last?.kind === 'text') last.blocks.push(block);
    else segments.push({ key: '', kind: 'text', start, blocks: [block] });
  });
  if (segments.length === 0) segments.push({ key: '', kind: 'text', start: 0, blocks: [] });
  return segments.map((segment) =>
    segment.kind === 'text' ? { ...segment, key: keyOfSame(segment.blocks, before) ?? newKey() } : segment,
  );
}

function keyOfSame(blocks: readonly TextBlock[], before: readonly Segment[]): string | undefined {
  return before.find(
    (segment) =>
      segment.kind === 'text' &&
      segment.blocks.length === blocks.length &&
      segment.blocks.every((block, index) => block === blocks[index]),
  )?.key;
}

export const blocksOf = (segments: readonly Segment[]): Block[] =>
  segments.flatMap((segment): Block[] => (segment.kind === 'text' ? segment.blocks : [segment.block]));

/** The running text of a segment was changed; nobody's key changes with it. */
export function withText(segments: readonly Segment[], key: string, blocks: TextBlock[]): Segment[] {
  let start = 0;
  return segments.map((segment) => {
    const next = segment.key === key && segment.kind === 'text' ? { ...segment, blocks } : segment;
    const placed = { ...next, start };
    start += placed.kind === 'text' ? placed.blocks.length : 1;
    return placed;
  });
}

/** Every block with an id, so that it is known again in the next version. */
export function withIds(blocks: readonly Block[], newId: () => string): Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    const isFree = block.id !== undefined && !taken.has(block.id);
    const id = isFree && block.id !== undefined ? block.id : newId();
    taken.add(id);
    return isFree ? block : { ...block, id };
  });
}
