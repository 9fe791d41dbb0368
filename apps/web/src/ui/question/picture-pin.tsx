import { type PicturePoint, WHOLE } from './picture-point.js';

/** A ring around a place in the picture it lies on. */
export function PicturePin({ point, look }: { point: PicturePoint; look: string | undefined }) {
  return (
    <span
      aria-hidden="true"
      className={look}
      style={{ left: `${(100 * point.x) / WHOLE}%`, top: `${(100 * point.y) / WHOLE}%` }}
    />
  );
}
