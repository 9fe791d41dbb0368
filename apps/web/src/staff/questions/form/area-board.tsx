import { useLingui } from '@lingui/react/macro';
import type { Picture, PictureArea, QuestionOf } from '@hvs/contracts';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { inPicture, type PicturePoint, pointOn, WHOLE } from '../../../ui/question/picture-point.js';
import { useFormTools } from './form-tools.js';
import { replaced } from './keys.js';
import styles from './form.module.css';

type Area = QuestionOf<'hotspot'>['areas'][number];

const SMALLEST = 20;
const STEP = 10;

/** The rectangle between two corners. */
export function areaBetween(one: PicturePoint, other: PicturePoint): PictureArea {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}

const WAYS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The area after an arrow key: moved, or with shift made larger or smaller. It never leaves the picture. */
export function areaAfterKey(area: PictureArea, key: string, shift: boolean): PictureArea | undefined {
  const way = WAYS[key];
  if (!way) return undefined;
  const [right, down] = way;
  if (shift) {
    return {
      ...area,
      width: Math.max(SMALLEST, Math.min(WHOLE - area.x, area.width + right)),
      height: Math.max(SMALLEST, Math.min(WHOLE - area.y, area.height + down)),
    };
  }
  return {
    ...area,
    x: Math.min(inPicture(area.x + right), WHOLE - area.width),
    y: Math.min(inPicture(area.y + down), WHOLE - area.height),
  };
}

interface AreaBoardProps {
  image: Picture;
  areas: readonly Area[];
  change: (areas: Area[]) => void;
  draw: (area: PictureArea) => void;
}

/** The picture with its areas. Dragging on it draws a further one; each area takes the arrow keys. */
export function AreaBoard({ image, areas, change, draw }: AreaBoardProps) {
  const { t } = useLingui();
  const { mediaUrl } = useFormTools();
  const [drag, setDrag] = useState<{ from: PicturePoint; to: PicturePoint }>();
  const onKeyDown = (event: KeyboardEvent, index: number, area: Area): void => {
    const next = areaAfterKey(area.area, event.key, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    change(replaced(areas, index, { ...area, area: next }));
  };
  const finish = (): void => {
    const drawn = drag && areaBetween(drag.from, drag.to);
    if (drawn && drawn.width >= SMALLEST && drawn.height >= SMALLEST) draw(drawn);
    setDrag(undefined);
  };
  return (
    <div
      className={styles.board}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = pointOn(event.currentTarget, event);
        setDrag({ from: at, to: at });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, to: pointOn(event.currentTarget, event) })}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(undefined)}
    >
      <img src={mediaUrl(image.src)} alt={image.description} draggable={false} />
      {areas.map((area, index) => (
        <button
          key={area.key}
          type="button"
          className={area.correct ? styles.rightArea : styles.wrongArea}
          style={placeOf(area.area)}
          aria-label={
            area.correct
              ? t`Vùng ${index + 1}, đúng. Phím mũi tên để dời, giữ Shift để đổi cỡ.`
              : t`Vùng ${index + 1}, sai. Phím mũi tên để dời, giữ Shift để đổi cỡ.`
          }
          onKeyDown={(event) => onKeyDown(event, index, area)}
        >
          {index + 1}
        </button>
      ))}
      {drag && <span aria-hidden="true" className={styles.drawing} style={placeOf(areaBetween(drag.from, drag.to))} />}
    </div>
  );
}

const share = (measure: number): string => `${(100 * measure) / WHOLE}%`;
const placeOf = ({ x, y, width, height }: PictureArea) => ({
  left: share(x),
  top: share(y),
  width: share(width),
  height: share(height),
});
