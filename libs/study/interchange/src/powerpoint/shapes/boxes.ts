import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';

/** English Metric Units, in which ECMA-376 measures, in a point of a 72nd of an inch. */
const EMU_A_POINT = 12_700;
const DEGREE = 60_000;
/** Beyond this nothing can be meant; a browser's number would still be one. Points. */
const FARTHEST = 100_000;

export function points(emu: string | undefined): number {
  const value = Number(emu ?? 0) / EMU_A_POINT;
  return Number.isFinite(value) ? Math.min(FARTHEST, Math.max(-FARTHEST, value)) : 0;
}

/** Where a shape lies on its slide. Points; the turn in degrees, clockwise about the middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  turn: number;
  flipX: boolean;
  flipY: boolean;
}

/** Moves a box out of a group onto the slide. */
export type Placing = (box: Box) => Box;

/** Reads `a:xfrm` or `p:xfrm` (ECMA-376, part 1, clause 20.1.7.6). */
export function boxOf(xfrm: XmlElement | undefined): Box | undefined {
  const off = xfrm && childOf(xfrm, 'off');
  const ext = xfrm && childOf(xfrm, 'ext');
  if (!off || !ext) return undefined;
  const turn = Number(xfrm.attributes.rot ?? 0) / DEGREE;
  return {
    x: points(off.attributes.x),
    y: points(off.attributes.y),
    width: Math.max(0, points(ext.attributes.cx)),
    height: Math.max(0, points(ext.attributes.cy)),
    turn: Number.isFinite(turn) ? turn : 0,
    flipX: isOn(xfrm.attributes.flipH),
    flipY: isOn(xfrm.attributes.flipV),
  };
}

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * How the children of a group lie on the slide: their own space is stretched into the box of the group, which lies there
 * already. A group that is turned is turned as a whole by whoever draws it.
 */
export function placingOf(xfrm: XmlElement | undefined, group: Box): Placing {
  const from = elementAt(xfrm, 'chOff')?.attributes ?? {};
  const size = elementAt(xfrm, 'chExt')?.attributes ?? {};
  const acrossX = group.width / (points(size.cx) || group.width || 1);
  const acrossY = group.height / (points(size.cy) || group.height || 1);
  const mirrored = group.flipX !== group.flipY;
  return (box) => {
    const x = (box.x - points(from.x)) * acrossX;
    const y = (box.y - points(from.y)) * acrossY;
    const width = box.width * acrossX;
    const height = box.height * acrossY;
    return {
      x: group.x + (group.flipX ? group.width - x - width : x),
      y: group.y + (group.flipY ? group.height - y - height : y),
      width,
      height,
      turn: mirrored ? -box.turn : box.turn,
      flipX: box.flipX !== group.flipX,
      flipY: box.flipY !== group.flipY,
    };
  };
}
