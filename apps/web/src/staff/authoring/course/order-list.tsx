// oxlint-disable jsx-a11y/no-noninteractive-element-interactions -- keys and drops bubble up from the controls inside
import { Trans, useLingui } from '@lingui/react/macro';
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { withMovedBy, withMovedTo } from '../lesson/block-edits.js';
import { ToolIcon } from '../icons.js';
import styles from './course.module.css';

export interface OrderedItem {
  key: string;
  title: string;
  body: ReactNode;
  tools?: ReactNode;
}

interface OrderListProps {
  items: readonly OrderedItem[];
  reorder: (keys: string[]) => void;
  remove: (key: string) => void;
}

/** A list put into order by dragging, by buttons, or by Alt and an arrow; each move is said. */
export function OrderList({ items, reorder, remove }: OrderListProps) {
  const { t } = useLingui();
  const [said, setSaid] = useState('');
  const keys = items.map(({ key }) => key);
  const count = items.length;
  const put = (from: number, next: string[]): void => {
    const item = items[from];
    if (!item) return;
    reorder(next);
    const { title } = item;
    const place = next.indexOf(item.key) + 1;
    setSaid(t`«${title}»: vị trí ${place} trên ${count}.`);
  };
  const move = (from: number, by: -1 | 1): void => put(from, withMovedBy(keys, from, by));
  const drag = useItemDrag((from, gap) => put(from, withMovedTo(keys, from, gap)));
  return (
    <>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <ol role="list" className={styles.order}>
        {items.map((item, index) => (
          <li
            key={item.key}
            className={drag.isOver(index) ? styles.over : undefined}
            onKeyDown={(event) => byKeys(event, (by) => move(index, by))}
            {...drag.target(index)}
          >
            <span className={styles.handle} aria-hidden="true" title={t`Kéo để đổi chỗ`} {...drag.handle(index)}>
              <ToolIcon name="grip" />
            </span>
            <span className={styles.orderBody}>{item.body}</span>
            <ItemTools item={item} index={index} count={count} move={move} remove={() => remove(item.key)} />
          </li>
        ))}
      </ol>
    </>
  );
}

function byKeys(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  move(event.key === 'ArrowUp' ? -1 : 1);
}

interface ItemToolsProps {
  item: OrderedItem;
  index: number;
  count: number;
  move: (from: number, by: -1 | 1) => void;
  remove: () => void;
}

function ItemTools({ item: { title, tools }, index, count, move, remove }: ItemToolsProps) {
  const { t } = useLingui();
  const isFirst = index === 0;
  const isLast = index === count - 1;
  return (
    <span className={styles.orderTools}>
      {tools}
      <button
        type="button"
        aria-label={t`Đưa lên: ${title}`}
        aria-disabled={isFirst || undefined}
        onClick={() => !isFirst && move(index, -1)}
      >
        <ToolIcon name="up" />
      </button>
      <button
        type="button"
        aria-label={t`Đưa xuống: ${title}`}
        aria-disabled={isLast || undefined}
        onClick={() => !isLast && move(index, 1)}
      >
        <ToolIcon name="down" />
      </button>
      <button type="button" aria-label={t`Bỏ khỏi khóa: ${title}`} onClick={remove}>
        <Trans>Bỏ</Trans>
      </button>
    </span>
  );
}

/** Dragging by a handle; the item it is dropped on gives way towards where it came from. */
function useItemDrag(drop: (from: number, gap: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const stop = (): void => {
    setDragged(null);
    setOver(null);
  };
  return {
    isOver: (index: number): boolean => over === index && dragged !== null && dragged !== index,
    handle: (index: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.setData('application/x-hvs-item', String(index));
        setDragged(index);
      },
      onDragEnd: stop,
    }),
    target: (index: number) => ({
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(index);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (dragged !== null) drop(dragged, dragged < index ? index + 1 : index);
        stop();
      },
    }),
  };
}
