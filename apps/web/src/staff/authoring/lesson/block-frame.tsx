// oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- keys and drops bubble up from the controls inside
import { Trans, useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import type { FormBlock } from '../blocks/block-form-props.js';
import { BlockForm } from '../blocks/block-form.js';
import { useBlockNames } from '../blocks/block-names.js';
import { ToolIcon } from '../icons.js';
import styles from './lesson-editor.module.css';

export interface BlockDeeds {
  change: (block: FormBlock) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
  /** Dragging begins; null when it ends. */
  drag: (isDragged: boolean) => void;
}

interface BlockFrameProps {
  block: FormBlock;
  /** From 0, among all blocks of the lesson. */
  index: number;
  count: number;
  deeds: BlockDeeds;
  /** Begins the names of its fields, so that advice leads to them. */
  name: string;
  /** It was just put in: its first field takes the focus. */
  isNew: boolean;
}

/** One block with its form, its name and the ways to move it: by the handle, by buttons, or by Alt and arrows. */
export function BlockFrame({ block, index, count, deeds, name, isNew }: BlockFrameProps) {
  const { t } = useLingui();
  const { name: kind } = useBlockNames()[block.type];
  const place = index + 1;
  const label = t`${kind}, khối ${place} trên ${count}`;
  const byKeys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    deeds.move(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <section className={styles.block} aria-label={label} id={`khoi-${name}`} tabIndex={-1} onKeyDown={byKeys}>
      <div className={styles.blockHead}>
        <span
          className={styles.handle}
          draggable
          aria-hidden="true"
          title={t`Kéo để đổi chỗ`}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('application/x-hvs-block', name);
            deeds.drag(true);
          }}
          onDragEnd={() => deeds.drag(false)}
        >
          <ToolIcon name="grip" />
        </span>
        <strong>{kind}</strong>
        <span className={styles.blockTools}>
          <ToolButton label={t`Đưa lên: ${kind}`} isOff={index === 0} press={() => deeds.move(-1)}>
            <ToolIcon name="up" />
          </ToolButton>
          <ToolButton label={t`Đưa xuống: ${kind}`} isOff={place === count} press={() => deeds.move(1)}>
            <ToolIcon name="down" />
          </ToolButton>
          <ToolButton label={t`Bỏ khối: ${kind}`} press={deeds.remove}>
            <Trans>Bỏ</Trans>
          </ToolButton>
        </span>
      </div>
      <div className={styles.blockBody} ref={isNew ? focusFirstField : undefined}>
        <BlockForm block={block} onChange={deeds.change} name={name} />
      </div>
    </section>
  );
}

interface ToolButtonProps {
  label: string;
  isOff?: boolean;
  press: () => void;
  children: React.ReactNode;
}

function ToolButton({ label, isOff = false, press, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && press()}
    >
      {children}
    </button>
  );
}

const focusFirstField = (body: HTMLDivElement | null): void =>
  body?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
