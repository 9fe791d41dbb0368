import { Trans, useLingui } from '@lingui/react/macro';
import type { Block, LessonForm } from '@hvs/contracts';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { Button } from '../../../ui/button.js';
import type { FormBlock } from '../blocks/block-form-props.js';
import { TextEditor } from '../text/text-editor.js';
import { TextToolbar } from '../text/text-toolbar.js';
import { BlockFrame } from './block-frame.js';
import { InsertMenu } from './insert-menu.js';
import styles from './lesson-editor.module.css';
import type { Segment } from './segments.js';
import { useBlockDrag } from './use-block-drag.js';
import { type BlockList, useBlockList } from './use-block-list.js';

interface BlockEditorProps {
  form: LessonForm;
  blocks: readonly Block[];
  onChange: (blocks: Block[]) => void;
}

/** The blocks of a lesson: running texts with one set of tools above, and blocks with forms between them. */
export function BlockEditor({ form, blocks, onChange }: BlockEditorProps) {
  const { t } = useLingui();
  const list = useBlockList(blocks, onChange);
  const [writing, setWriting] = useState<{ editor: Editor; key: string } | null>(null);
  const [menuAt, setMenuAt] = useState<number | null>(null);
  const drag = useBlockDrag(list.moveTo);
  const text = list.segments.find(({ key }) => key === writing?.key);
  const editor = text && writing && !writing.editor.isDestroyed ? writing.editor : null;
  const placeAtCursor = (): number =>
    text && editor ? text.start + editor.state.selection.$head.index(0) + 1 : list.count;
  const insert = (type: Parameters<BlockList['insert']>[1]): void => {
    list.insert(menuAt ?? list.count, type);
    setMenuAt(null);
  };
  const menu = (at: number, offersText: boolean) =>
    menuAt === at && <InsertMenu insert={insert} offersText={offersText} close={() => setMenuAt(null)} />;
  return (
    <div className={styles.editor}>
      <TextToolbar editor={editor}>
        <button type="button" className={styles.add} onClick={() => setMenuAt(placeAtCursor())}>
          <Trans>+ Thêm khối</Trans>
        </button>
      </TextToolbar>
      <p role="status" className="visually-hidden">
        {list.said}
      </p>
      {list.removed && <Removed putBack={list.putBack} />}
      <div className={styles.segments} {...drag.over}>
        {drag.line !== null && <div className={styles.dropLine} style={{ top: drag.line }} />}
        {list.segments.map((segment) => (
          <div key={segment.key} className={styles.segment} data-start={segment.start}>
            <SegmentEditor
              segment={segment}
              list={list}
              form={form}
              drag={drag.start}
              onFocus={(focused) => setWriting({ editor: focused, key: segment.key })}
            />
            {segment.kind === 'text'
              ? insideText(segment, menuAt) && menu(menuAt ?? 0, false)
              : menu(segment.start + 1, true)}
            {segment.kind === 'block' && menuAt !== segment.start + 1 && (
              <AddHere label={t`Thêm ở đây, sau khối này`} open={() => setMenuAt(segment.start + 1)} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const insideText = (segment: Segment & { kind: 'text' }, at: number | null): boolean =>
  at !== null && at > segment.start && at <= segment.start + Math.max(1, segment.blocks.length);

interface SegmentEditorProps {
  segment: Segment;
  list: BlockList;
  form: LessonForm;
  drag: (from: number | null) => void;
  onFocus: (editor: Editor) => void;
}

function SegmentEditor({ segment, list, form, drag, onFocus }: SegmentEditorProps) {
  const { start } = segment;
  if (segment.kind === 'text') {
    return (
      <TextEditor
        blocks={segment.blocks}
        takesFocus={segment.blocks.some(({ id }) => id !== undefined && id === list.added)}
        onChange={(blocks) => list.writeText(segment.key, blocks)}
        onFocus={onFocus}
      />
    );
  }
  return (
    <BlockFrame
      block={segment.block as FormBlock}
      index={start}
      count={list.count}
      name={`${form}[${start}]`}
      isNew={segment.key === list.added}
      deeds={{
        change: (block) => list.change(start, block),
        move: (by) => list.move(start, by),
        remove: () => list.remove(start),
        drag: (isDragged) => drag(isDragged ? start : null),
      }}
    />
  );
}

function AddHere({ label, open }: { label: string; open: () => void }) {
  return (
    <button type="button" className={styles.addHere} aria-label={label} onClick={open}>
      <span>
        <span aria-hidden="true">+ </span>
        <Trans>Thêm ở đây</Trans>
      </span>
    </button>
  );
}

function Removed({ putBack }: { putBack: () => void }) {
  return (
    <p className={styles.removed}>
      <Trans>Đã bỏ một khối.</Trans>{' '}
      <Button look="secondary" onClick={putBack}>
        <Trans>Đặt lại khối đó</Trans>
      </Button>
    </p>
  );
}
