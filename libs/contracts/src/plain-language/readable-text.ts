import type { Block, Inline } from '../lesson-blocks.js';

/** A piece of text of a block that is read in one go, as an item of a list. */
export interface ReadablePiece {
  text: string;
  /** Texts of the links in it. */
  links: string[];
  isHeading: boolean;
}

export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : textOfInlines(inline.children))).join('');
}

function linksIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') return [];
    return inline.type === 'link' ? [textOfInlines(inline.children)] : linksIn(inline.children);
  });
}

const written = (inlines: readonly Inline[], isHeading = false): ReadablePiece => ({
  text: textOfInlines(inlines),
  links: linksIn(inlines),
  isHeading,
});

const plain = (...texts: string[]): ReadablePiece[] => texts.map((text) => ({ text, links: [], isHeading: false }));

/** What a learner reads or hears of a block, in its order. */
export function piecesOfBlock(block: Block): ReadablePiece[] {
  switch (block.type) {
    case 'heading':
      return [written(block.children, true)];
    case 'paragraph':
      return [written(block.children)];
    case 'list':
      return block.items.map((item) => written(item));
    case 'callout':
      return block.children.map((paragraph) => written(paragraph));
    case 'steps':
      return block.items.map(({ text }) => written(text));
    default:
      return piecesOfMedia(block);
  }
}

type MediaBlock = Exclude<Block, { type: 'heading' | 'paragraph' | 'list' | 'callout' | 'steps' }>;

function piecesOfMedia(block: MediaBlock): ReadablePiece[] {
  switch (block.type) {
    case 'image':
      return plain(block.description);
    case 'audio':
    case 'video':
      return plain(block.title, block.transcript);
    case 'slides':
      return plain(block.title, ...block.pages.map(({ description }) => description));
    case 'question':
      return plain(block.question.text, block.question.explanation);
    case 'external-link':
      return [...plain(block.note), { text: block.title, links: [block.title], isHeading: false }];
    case 'download':
      return plain(block.name);
    case 'package':
      return plain(block.title);
    case 'practice':
      return [];
  }
}
