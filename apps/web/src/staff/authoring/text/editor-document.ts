import type { Block, Inline } from '@hvs/contracts';
import { type InlineRun, inlinesOf, runsOf } from './inline-runs.js';

/** The blocks that are written as one running text; all others have a form of their own. */
export type TextBlock = Extract<Block, { type: 'heading' | 'paragraph' | 'list' | 'callout' }>;

const TEXT_TYPES: readonly string[] = ['heading', 'paragraph', 'list', 'callout'];

export const isTextBlock = (block: Block): block is TextBlock => TEXT_TYPES.includes(block.type);

interface EditorMark {
  type: string;
  attrs?: Record<string, unknown>;
}

/** A node as the text editor gives and takes it. */
export interface EditorNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  marks?: EditorMark[];
  text?: string;
}

/** The running text for the editor; `blockId` travels with each block. An empty text still has a line to write on. */
export function editorDocumentOf(blocks: readonly TextBlock[]): EditorNode {
  const content = blocks.map(nodeOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function nodeOf(block: TextBlock): EditorNode {
  const id = block.id === undefined ? {} : { blockId: block.id };
  switch (block.type) {
    case 'heading':
      return { type: 'heading', attrs: { ...id, level: block.level }, content: textNodes(block.children) };
    case 'paragraph':
      return { type: 'paragraph', attrs: id, content: textNodes(block.children) };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        attrs: id,
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraphNode(item)] })),
      };
    case 'callout':
      return { type: 'callout', attrs: { ...id, kind: block.kind }, content: block.children.map(paragraphNode) };
  }
}

const paragraphNode = (inlines: readonly Inline[]): EditorNode => ({ type: 'paragraph', content: textNodes(inlines) });

function textNodes(inlines: readonly Inline[]): EditorNode[] {
  return runsOf(inlines).map(({ text, strong, emphasis, href }) => {
    const marks: EditorMark[] = [
      ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
      ...(strong ? [{ type: 'bold' }] : []),
      ...(emphasis ? [{ type: 'italic' }] : []),
    ];
    return { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) };
  });
}

/** What the editor holds, as blocks. What a lesson does not know is kept as its words. */
export function textBlocksOf(document: EditorNode): TextBlock[] {
  return (document.content ?? []).map(blockOf);
}

function blockOf(node: EditorNode): TextBlock {
  const blockId = node.attrs?.['blockId'];
  const id = typeof blockId === 'string' ? { id: blockId } : {};
  const content = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return { ...id, type: 'heading', level: node.attrs?.['level'] === 3 ? 3 : 2, children: lineOf(node) };
    case 'bulletList':
    case 'orderedList':
      return { ...id, type: 'list', ordered: node.type === 'orderedList', items: content.map(lineOf) };
    case 'callout': {
      const kind = node.attrs?.['kind'] === 'warning' ? 'warning' : 'tip';
      return { ...id, type: 'callout', kind, children: content.map(lineOf) };
    }
    default:
      return { ...id, type: 'paragraph', children: lineOf(node) };
  }
}

const lineOf = (node: EditorNode): Inline[] => inlinesOf(runsOf(inlinesOf(runsIn(node))));

/** Every stretch of text in a node, however deep. */
function runsIn(node: EditorNode): InlineRun[] {
  if (node.type !== 'text') return (node.content ?? []).flatMap(runsIn);
  const has = (type: string): EditorMark | undefined => node.marks?.find((mark) => mark.type === type);
  const href = has('link')?.attrs?.['href'];
  return [
    {
      text: node.text ?? '',
      strong: has('bold') !== undefined,
      emphasis: has('italic') !== undefined,
      href: typeof href === 'string' ? href : null,
    },
  ];
}
