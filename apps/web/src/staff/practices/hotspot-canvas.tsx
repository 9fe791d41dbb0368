import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaSource, PictureArea, PracticePart, PracticeScreen } from '@hvs/contracts';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { areaBetween, areaByKey, withPart } from './practice-edits.js';
import styles from './practices.module.css';

interface HotspotCanvasProps {
  screen: PracticeScreen;
  picture: NonNullable<PracticeScreen['picture']>;
  mediaUrl: (src: MediaSource) => string;
  onScreen: (screen: PracticeScreen) => void;
  onDraw: (area: PictureArea) => void;
}

type Hotspot = Extract<PracticePart, { kind: 'hotspot' }>;

interface Point {
  x: number;
  y: number;
}

/** A tap that hardly moves draws nothing. */
const LEAST_STROKE = 15;

/**
 * The picture with its hotspots. A hotspot is drawn with a finger or a mouse; each can be moved by the arrow keys and
 * resized with Shift, and its numbers stand in its own fields too, so nothing needs dragging.
 */
export function HotspotCanvas({ screen, picture, mediaUrl, onScreen, onDraw }: HotspotCanvasProps) {
  const [stroke, setStroke] = useState<{ from: Point; to: Point }>();
  const end = (): void => {
    if (stroke && isLong(stroke)) onDraw(areaBetween(stroke.from, stroke.to));
    setStroke(undefined);
  };
  return (
    <>
      <p className={styles.small}>
        <Trans>
          Kéo trên ảnh để vẽ vùng bấm. Dùng bàn phím: chọn một vùng, bấm phím mũi tên để dời, giữ Shift để đổi cỡ. Cũng
          có thể gõ số ở phần bên dưới.
        </Trans>
      </p>
      <div
        className={styles.canvas}
        onPointerDown={(event) => {
          const from = pointOf(event);
          event.currentTarget.setPointerCapture(event.pointerId);
          setStroke({ from, to: from });
        }}
        onPointerMove={(event) => stroke && setStroke({ ...stroke, to: pointOf(event) })}
        onPointerUp={end}
        onPointerCancel={() => setStroke(undefined)}
      >
        <img src={mediaUrl(picture.src)} alt={picture.description} draggable={false} />
        {screen.parts.map((part, index) =>
          part.kind === 'hotspot' ? (
            <HotspotHandle
              key={part.key}
              hotspot={part}
              number={index + 1}
              onArea={(area) => onScreen(withPart(screen, index, { ...part, area }))}
            />
          ) : null,
        )}
        {stroke && isLong(stroke) && (
          <span className={styles.stroke} style={styleOf(areaBetween(stroke.from, stroke.to))} />
        )}
      </div>
    </>
  );
}

interface HandleProps {
  hotspot: Hotspot;
  number: number;
  onArea: (area: PictureArea) => void;
}

function HotspotHandle({ hotspot, number, onArea }: HandleProps) {
  const { t } = useLingui();
  const name = hotspot.label || t`chưa đặt tên`;
  const press = (event: KeyboardEvent): void => {
    const area = areaByKey(hotspot.area, event.key, event.shiftKey);
    if (!area) return;
    event.preventDefault();
    onArea(area);
  };
  return (
    <button
      type="button"
      className={hotspot.move.verdict === 'right' ? styles.rightSpot : styles.wrongSpot}
      style={styleOf(hotspot.area)}
      aria-label={t`Vùng bấm ${number}: ${name}`}
      onKeyDown={press}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {number}
    </button>
  );
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent): Point {
  const box = currentTarget.getBoundingClientRect();
  return { x: ((clientX - box.left) / box.width) * 1_000, y: ((clientY - box.top) / box.height) * 1_000 };
}

const isLong = ({ from, to }: { from: Point; to: Point }): boolean =>
  Math.abs(from.x - to.x) > LEAST_STROKE && Math.abs(from.y - to.y) > LEAST_STROKE;

const styleOf = ({ x, y, width, height }: PictureArea) => ({
  left: `${x / 10}%`,
  top: `${y / 10}%`,
  width: `${width / 10}%`,
  height: `${height / 10}%`,
});
