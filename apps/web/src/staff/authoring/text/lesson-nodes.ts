import { Extension, Node } from '@tiptap/react';
import { Plugin } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { safeHref } from '../../../ui/lesson/safe-href.js';
import { newBlockId } from '../lesson/new-block.js';
import { moveBlockShortcuts } from './move-block.js';

/** One line of a list: a lesson knows no lists in lists. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

/** A warning or a tip; an empty line at its end leads out of it. */
const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: 'tip',
      parseHTML: (element: HTMLElement) => (element.dataset['callout'] === 'warning' ? 'warning' : 'tip'),
      renderHTML: ({ kind }: Record<string, unknown>) => ({ 'data-callout': kind }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-callout]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
});

/** Ids that stay with blocks from version to version. A block that is divided gives its id to the first half. */
const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [
    {
      types: ['heading', 'paragraph', 'bulletList', 'orderedList', 'callout'],
      attributes: { blockId: { default: null, keepOnSplit: false, rendered: false } },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        // What is drawn anew under an input method loses its letters: the next change names the block.
        if (transactions.some((each) => each.getMeta('composition') !== undefined)) return null;
        const seen = new Set<unknown>();
        const change = state.tr;
        state.doc.forEach((node, offset) => {
          const id: unknown = node.attrs['blockId'];
          if (id && !seen.has(id)) seen.add(id);
          else change.setNodeAttribute(offset, 'blockId', newBlockId());
        });
        return change.docChanged ? change : null;
      },
    }),
  ],
});

/** Everything a text of a lesson may hold, and nothing else: what is pasted loses the rest. */
export const LESSON_NODES = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    hardBreak: false,
    horizontalRule: false,
    listItem: false,
    strike: false,
    trailingNode: false,
    underline: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (address) => safeHref(address ?? '') !== undefined,
    },
  }),
  ListItem,
  Callout,
  BlockIds,
  Extension.create({
    name: 'moveBlock',
    addKeyboardShortcuts() {
      return moveBlockShortcuts(this.editor);
    },
  }),
];
