import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { PictureZoom } from './picture-zoom.js';
import {
  GRID,
  middleOfSquare,
  type PicturePoint,
  pointAfterKey,
  pointOn,
  readPoint,
  WHOLE,
  writePoint,
} from './picture-point.js';
import { PicturePin } from './picture-pin.js';
import { QuestionGroup } from './question-group.js';
import type { AnswerProps } from './question-parts.js';
import styles from './question.module.css';

const MIDDLE: PicturePoint = { x: WHOLE / 2, y: WHOLE / 2 };

/**
 * Tap the right place. By keyboard a pointer is moved with the arrow keys and set with Enter or the space bar; who
 * cannot aim names a numbered square.
 */
export function HotspotAnswer({ face, answer, onAnswer, disabled, mediaUrl, name }: AnswerProps) {
  const { t } = useLingui();
  const set = readPoint(answer[0]);
  const [pointer, setPointer] = useState<PicturePoint>();
  const [grid, setGrid] = useState(false);
  const answerWith = (point: PicturePoint): void => {
    setPointer(undefined);
    onAnswer([writePoint(point)]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = pointAfterKey(pointer ?? set ?? MIDDLE, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    setPointer(next);
  };
  const onClick = (event: MouseEvent): void =>
    answerWith(event.detail === 0 ? (pointer ?? set ?? MIDDLE) : pointOn(event.currentTarget, event));
  return (
    <QuestionGroup text={face.text} how={<Trans>Chạm vào đúng chỗ trong hình.</Trans>} disabled={disabled}>
      <PictureZoom>
        <button
          type="button"
          className={styles.target}
          aria-label={t`Hình: ${face.image?.description ?? ''}. Dùng phím mũi tên để di chuyển, phím Enter để chọn.`}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {face.image && <img src={mediaUrl(face.image.src)} alt="" draggable={false} />}
          {grid && <GridNumbers />}
          {set && <PicturePin point={set} look={styles.pin} />}
          {pointer && <PicturePin point={pointer} look={styles.pointer} />}
        </button>
      </PictureZoom>
      <PlaceWords set={set} pointer={pointer} />
      <details className={styles.transcript} onToggle={(event) => setGrid(event.currentTarget.open)}>
        <summary>
          <Trans>Chọn theo ô đánh số</Trans>
        </summary>
        <label htmlFor={`${name}-o`}>
          <Trans>Chỗ cần chọn nằm trong ô số</Trans>
        </label>
        <select id={`${name}-o`} value="" onChange={(event) => answerWith(middleOfSquare(Number(event.target.value)))}>
          <option value="" disabled>
            {t`Hãy chọn…`}
          </option>
          {squares().map((square) => (
            <option key={square} value={square}>
              {square}
            </option>
          ))}
        </select>
      </details>
    </QuestionGroup>
  );
}

const squares = (): number[] => Array.from({ length: GRID.columns * GRID.rows }, (_, index) => index + 1);

function GridNumbers() {
  return (
    <span aria-hidden="true" className={styles.grid}>
      {squares().map((square) => (
        <span key={square}>{square}</span>
      ))}
    </span>
  );
}

/** Where the mark is and where the pointer stands, in words; told whenever it changes. */
function PlaceWords({ set, pointer }: { set?: PicturePoint; pointer?: PicturePoint }) {
  const shown = pointer ?? set;
  const left = Math.round((shown?.x ?? 0) / 10);
  const top = Math.round((shown?.y ?? 0) / 10);
  return (
    <p role="status" className={styles.how}>
      {!shown && <Trans>Chưa chọn chỗ nào.</Trans>}
      {pointer && (
        <Trans>
          Con trỏ cách mép trái {left}%, cách mép trên {top}%. Bấm Enter để chọn.
        </Trans>
      )}
      {!pointer && set && (
        <Trans>
          Đã chọn chỗ có vòng đỏ.
          <span className="visually-hidden">
            {' '}
            Cách mép trái {left}%, cách mép trên {top}%.
          </span>{' '}
          Muốn đổi thì chạm chỗ khác.
        </Trans>
      )}
    </p>
  );
}
