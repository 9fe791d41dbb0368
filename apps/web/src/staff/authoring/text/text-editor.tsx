import { useLingui } from '@lingui/react/macro';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { newBlockId } from '../lesson/new-block.js';
import { withIds } from '../lesson/segments.js';
import { cleanPastedHtml } from './clean-pasted-html.js';
import { editorDocumentOf, type EditorNode, type TextBlock, textBlocksOf } from './editor-document.js';
import { LESSON_NODES } from './lesson-nodes.js';
import styles from './text-editor.module.css';

interface TextEditorProps {
  blocks: readonly TextBlock[];
  onChange: (blocks: TextBlock[]) => void;
  onFocus: (editor: Editor) => void;
  /** Puts the cursor into it at once, as after «Viết chữ». */
  takesFocus?: boolean;
}

const EMPTY_LINE: TextBlock = { type: 'paragraph', children: [] };

/** A running text of a lesson. What it begins with counts once; afterwards the text is its own. */
export function TextEditor({ blocks, onChange, onFocus, takesFocus = false }: TextEditorProps) {
  const { t } = useLingui();
  const editor = useEditor({
    extensions: LESSON_NODES,
    content: editorDocumentOf(withIds(blocks.length > 0 ? blocks : [EMPTY_LINE], newBlockId) as TextBlock[]),
    autofocus: takesFocus ? 'end' : false,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: styles.text ?? '',
        lang: 'vi',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t`Chữ của bài học`,
      },
      transformPastedHTML: cleanPastedHtml,
    },
    onUpdate: ({ editor: changed }) => onChange(textBlocksOf(changed.getJSON() as EditorNode)),
    onFocus: ({ editor: focused }) => onFocus(focused),
  });
  return <EditorContent editor={editor} className={styles.frame} />;
}
