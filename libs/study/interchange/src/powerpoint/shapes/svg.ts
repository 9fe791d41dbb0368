import type { Colour } from '../look/colours.js';
import type { Box } from './boxes.js';

/** A number as SVG takes it; what is no number becomes 0, so nothing from a file is ever copied into the picture. */
export const n = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0');

export function fillOf({ hex, alpha }: Colour): string {
  return `fill="#${hex}"${alpha < 1 ? ` fill-opacity="${n(alpha)}"` : ''}`;
}

/** Puts what was drawn from 0 0 on into its place, turned and, where `mirror` says so, mirrored. */
export function placed(box: Box, inner: string, mirror = true): string {
  if (inner === '') return '';
  const middle = `${n(box.width / 2)} ${n(box.height / 2)}`;
  const turn = box.turn === 0 ? '' : ` rotate(${n(box.turn)} ${middle})`;
  return `<g transform="translate(${n(box.x)} ${n(box.y)})${turn}${mirror ? mirrored(box) : ''}">${inner}</g>`;
}

function mirrored({ width, height, flipX, flipY }: Box): string {
  const across = flipX ? ` translate(${n(width)} 0) scale(-1 1)` : '';
  return flipY ? `${across} translate(0 ${n(height)}) scale(1 -1)` : across;
}

export const moved = (inner: string, right: number, down: number): string =>
  inner === '' || (right === 0 && down === 0) ? inner : `<g transform="translate(${n(right)} ${n(down)})">${inner}</g>`;

/** Turned about the middle of a box that lies on the slide. */
export function turned({ x, y, width, height, turn }: Box, inner: string): string {
  if (turn === 0 || inner === '') return inner;
  return `<g transform="rotate(${n(turn)} ${n(x + width / 2)} ${n(y + height / 2)})">${inner}</g>`;
}
