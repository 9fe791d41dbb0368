import { useLingui } from '@lingui/react/macro';
import type { Block } from '@hvs/contracts';
import { useState } from 'react';
import { isTextBlock, type TextBlock } from '../text/editor-document.js';
import { useBlockNames } from '../blocks/block-names.js';
import { withInserted, withMovedBy, withMovedTo, withoutIndex, withReplaced } from './block-edits.js';
import { type FormBlockType, newBlock, newBlockId } from './new-block.js';
import { blocksOf, type Segment, segmentsOf, withIds, withText } from './segments.js';

export interface BlockList {
  segments: readonly Segment[];
  count: number;
  /** What was done last, in words to be read aloud. */
  said: string;
  /** A block that was just taken out and can be put back. */
  removed: { block: Block; index: number } | null;
  /** The key of a block that was just put in: its first field takes the focus. */
  added: string | null;
  writeText: (key: string, blocks: TextBlock[]) => void;
  change: (index: number, block: Block) => void;
  insert: (index: number, type: FormBlockType | 'text') => void;
  move: (index: number, by: -1 | 1) => void;
  moveTo: (index: number, gap: number) => void;
  remove: (index: number) => void;
  putBack: () => void;
}

/** Only blocks with forms need an id to be known by; the text editor names its own. */
function named(blocks: readonly Block[]): Block[] {
  const formBlocks = withIds(
    blocks.filter((block) => !isTextBlock(block)),
    newBlockId,
  );
  return blocks.map((block) => (isTextBlock(block) ? block : (formBlocks.shift() ?? block)));
}

/** The blocks of one form of a lesson and what can be done with them. */
export function useBlockList(blocks: readonly Block[], onChange: (blocks: Block[]) => void): BlockList {
  const { t } = useLingui();
  const nameOf = useBlockName();
  const [segments, setSegments] = useState(() => segmentsOf(named(blocks), [], newBlockId));
  const [shown, setShown] = useState(blocks);
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  if (blocks !== shown) {
    setShown(blocks);
    setSegments(segmentsOf(named(blocks), segments, newBlockId));
  }
  const show = (next: readonly Segment[]): void => {
    const all = blocksOf(next);
    setSegments([...next]);
    setShown(all);
    onChange(all);
  };
  const all = blocksOf(segments);
  const put = (next: Block[], words: string): void => {
    show(segmentsOf(next, segments, newBlockId));
    setSaid(words);
  };
  const removal = useRemoval(all, put, nameOf);
  const moved = (from: number, next: Block[]): void => {
    const block = all[from];
    if (!block) return;
    const place = next.indexOf(block) + 1;
    const name = nameOf(block);
    const count = next.length;
    put(next, t`${name}: đã chuyển đến vị trí ${place} trên ${count}.`);
  };
  return {
    segments,
    count: all.length,
    said,
    added,
    writeText: (key, text) => show(withText(segments, key, text)),
    change: (index, block) => put(withReplaced(all, index, block), ''),
    insert: (index, type) => {
      const block: Block = type === 'text' ? { id: newBlockId(), type: 'paragraph', children: [] } : newBlock(type);
      const name = nameOf(block);
      setAdded(block.id ?? null);
      put(withInserted(all, index, block), t`Đã thêm: ${name}.`);
    },
    move: (index, by) => moved(index, withMovedBy(all, index, by)),
    moveTo: (index, gap) => moved(index, withMovedTo(all, index, gap)),
    ...removal,
  };
}

function useBlockName(): (block: Block) => string {
  const { t } = useLingui();
  const names = useBlockNames();
  return (block) => (isTextBlock(block) ? t`Chữ` : names[block.type].name);
}

/** Takes blocks out, and puts the last of them back. */
function useRemoval(
  all: readonly Block[],
  put: (next: Block[], words: string) => void,
  nameOf: (block: Block) => string,
): Pick<BlockList, 'removed' | 'remove' | 'putBack'> {
  const { t } = useLingui();
  const [removed, setRemoved] = useState<BlockList['removed']>(null);
  return {
    removed,
    remove: (index) => {
      const block = all[index];
      if (!block) return;
      const name = nameOf(block);
      setRemoved({ block, index });
      put(withoutIndex(all, index), t`Đã bỏ: ${name}.`);
    },
    putBack: () => {
      if (!removed) return;
      const name = nameOf(removed.block);
      setRemoved(null);
      put(withInserted(all, removed.index, removed.block), t`Đã đặt lại: ${name}.`);
    },
  };
}
