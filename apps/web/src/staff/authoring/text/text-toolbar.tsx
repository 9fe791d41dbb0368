import { Trans, useLingui } from '@lingui/react/macro';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { LinkForm } from './link-form.js';
import styles from './text-editor.module.css';

interface TextToolbarProps {
  /** The text that was written in last; without one the tools wait. */
  editor: Editor | null;
  /** Further tools, e.g. to add a block. */
  children?: ReactNode;
}

type Chain = ReturnType<Editor['chain']>;

interface Tool {
  label: string;
  isOn: (editor: Editor) => boolean;
  apply: (chain: Chain, editor: Editor) => Chain;
  look?: 'bold' | 'italic';
}

function useTools(): Tool[] {
  const { t } = useLingui();
  const callout = (kind: 'warning' | 'tip', label: string): Tool => ({
    label,
    isOn: (editor) => editor.isActive('callout', { kind }),
    apply: (chain, editor) =>
      editor.isActive('callout') && !editor.isActive('callout', { kind })
        ? chain.updateAttributes('callout', { kind })
        : chain.toggleWrap('callout', { kind }),
  });
  const mark = (name: 'bold' | 'italic', label: string): Tool => ({
    label,
    look: name,
    isOn: (editor) => editor.isActive(name),
    apply: (chain) => chain.toggleMark(name),
  });
  const heading = (level: 2 | 3, label: string): Tool => ({
    label,
    isOn: (editor) => editor.isActive('heading', { level }),
    apply: (chain) => chain.toggleNode('heading', 'paragraph', { level }),
  });
  const list = (name: 'bulletList' | 'orderedList', label: string): Tool => ({
    label,
    isOn: (editor) => editor.isActive(name),
    apply: (chain) => chain.toggleList(name, 'listItem'),
  });
  return [
    heading(2, t`Đề mục lớn`),
    heading(3, t`Đề mục nhỏ`),
    mark('bold', t`Đậm`),
    mark('italic', t`Nghiêng`),
    list('bulletList', t`• Danh sách`),
    list('orderedList', t`1. Đánh số`),
    callout('warning', t`Cảnh báo`),
    callout('tip', t`Mẹo`),
  ];
}

/** Tools for the text that has the cursor. Arrow keys go from tool to tool. */
export function TextToolbar({ editor, children }: TextToolbarProps) {
  const { t } = useLingui();
  const tools = useTools();
  const [isLinking, setLinking] = useState(false);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now ? [...tools.map(({ isOn }) => isOn(now)), now.isActive('link')].map(Boolean) : [],
  });
  return (
    <div className={styles.tools}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the first of its buttons takes the focus */}
      <div role="toolbar" aria-label={t`Định dạng chữ`} className={styles.toolbar} onKeyDown={walk}>
        {tools.map(({ label, apply, look }, index) => (
          <ToolButton
            key={label}
            isFirst={index === 0}
            isOn={on?.[index] ?? false}
            look={look}
            editor={editor}
            press={(now) => apply(now.chain().focus(), now).run()}
          >
            {label}
          </ToolButton>
        ))}
        <ToolButton isOn={on?.[tools.length] ?? false} editor={editor} press={() => setLinking(!isLinking)}>
          <Trans>Đường dẫn</Trans>
        </ToolButton>
        {children}
      </div>
      {isLinking && editor && <LinkForm editor={editor} close={() => setLinking(false)} />}
    </div>
  );
}

interface ToolButtonProps {
  isFirst?: boolean;
  isOn: boolean;
  look?: 'bold' | 'italic' | undefined;
  editor: Editor | null;
  press: (editor: Editor) => void;
  children: ReactNode;
}

function ToolButton({ isFirst = false, isOn, look, editor, press, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.tool} ${look ? styles[look] : ''}`}
      tabIndex={isFirst ? 0 : -1}
      aria-pressed={isOn}
      aria-disabled={editor ? undefined : true}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor && press(editor)}
    >
      {children}
    </button>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const by = STEPS[event.key];
  if (!by) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope > button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
