import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';

/** The block the cursor is in changes places with its neighbour; nothing at the ends. */
export function movedBlock(state: EditorState, by: -1 | 1): Transaction | null {
  const { $head } = state.selection;
  const index = $head.index(0);
  const other = index + by;
  if (other < 0 || other >= state.doc.childCount) return null;
  const start = $head.before(1);
  const node = state.doc.child(index);
  const neighbour = state.doc.child(other);
  const within = state.selection.head - start;
  const target = by === -1 ? start - neighbour.nodeSize : start + neighbour.nodeSize;
  const change = state.tr.delete(start, start + node.nodeSize).insert(target, node);
  return change.setSelection(TextSelection.near(change.doc.resolve(target + within))).scrollIntoView();
}

const move = (editor: Editor, by: -1 | 1): boolean => {
  const change = movedBlock(editor.state, by);
  if (change) editor.view.dispatch(change);
  return true;
};

/** Alt and an arrow, as elsewhere in the staff app. */
export const moveBlockShortcuts = (editor: Editor): Record<string, () => boolean> => ({
  'Alt-ArrowUp': () => move(editor, -1),
  'Alt-ArrowDown': () => move(editor, 1),
});
