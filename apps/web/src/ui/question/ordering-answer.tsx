import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../button.js';
import { Sign } from '../sign.js';
import { moved } from './moved.js';
import { QuestionGroup } from './question-group.js';
import type { AnswerProps } from './question-parts.js';
import { useDragOrder } from './use-drag-order.js';
import styles from './question.module.css';

type Direction = 'up' | 'down';

/** Items with buttons that move them, and a handle to drag. Every move is told to those who do not see it. */
export function OrderingAnswer({ face, answer, onAnswer, disabled }: AnswerProps) {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const keys = answer.length > 0 ? answer : face.options.map(({ key }) => key);
  const textOf = (key: string): string => face.options.find((option) => option.key === key)?.text ?? '';
  const tell = (key: string, order: readonly string[]): void =>
    setSaid(t`«${textOf(key)}» nay ở vị trí ${order.indexOf(key) + 1} trên ${order.length}.`);
  const drag = useDragOrder(keys, list, onAnswer);
  const refocus = useRefocus(list);
  const move = (key: string, direction: Direction): void => {
    const from = keys.indexOf(key);
    const next = moved(keys, from, direction === 'up' ? from - 1 : from + 1);
    refocus(key, direction);
    tell(key, next);
    onAnswer(next);
  };
  return (
    <QuestionGroup
      text={face.text}
      how={<Trans>Sắp xếp từ trên xuống dưới, bằng nút mũi tên hoặc kéo.</Trans>}
      disabled={disabled}
    >
      <ol ref={list} role="list" className={styles.items}>
        {drag.order.map((key, index) => (
          <li key={key} className={key === drag.dragged ? styles.dragged : styles.item}>
            <span aria-hidden="true" className={styles.handle} {...(disabled ? {} : drag.handle(key))}>
              <Sign name="grip" />
            </span>
            <span lang="vi">
              <span className={styles.place}>{index + 1}.</span> {textOf(key)}
            </span>
            <MoveButtons item={key} text={textOf(key)} index={index} count={keys.length} move={move} />
          </li>
        ))}
      </ol>
      {answer.length === 0 && !disabled && (
        <Button look="secondary" onClick={() => onAnswer(keys)}>
          <Trans>Thứ tự này đã đúng, giữ nguyên</Trans>
        </Button>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </QuestionGroup>
  );
}

interface MoveButtonsProps {
  item: string;
  text: string;
  index: number;
  count: number;
  move: (key: string, direction: Direction) => void;
}

function MoveButtons({ item, text, index, count, move }: MoveButtonsProps) {
  const { t } = useLingui();
  return (
    <span className={styles.moves}>
      <button
        type="button"
        data-move={`${item} up`}
        disabled={index === 0}
        aria-label={t`Đưa «${text}» lên`}
        onClick={() => move(item, 'up')}
      >
        <Sign name="up" />
      </button>
      <button
        type="button"
        data-move={`${item} down`}
        disabled={index === count - 1}
        aria-label={t`Đưa «${text}» xuống`}
        onClick={() => move(item, 'down')}
      >
        <Sign name="down" />
      </button>
    </span>
  );
}

/** An element that is moved in the page loses the focus; this gives it back, to the other button at the end of the way. */
function useRefocus(list: { current: HTMLElement | null }): (key: string, direction: Direction) => void {
  const wanted = useRef<{ key: string; direction: Direction }>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    const { key, direction } = wanted.current;
    const button = (way: Direction) => list.current?.querySelector<HTMLButtonElement>(`[data-move="${key} ${way}"]`);
    const same = button(direction);
    (same?.disabled ? button(direction === 'up' ? 'down' : 'up') : same)?.focus();
    wanted.current = undefined;
  });
  return (key, direction) => {
    wanted.current = { key, direction };
  };
}
