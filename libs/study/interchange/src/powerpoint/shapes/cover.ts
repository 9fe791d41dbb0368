import { childOf, elementAt } from '../../xml/read-xml.js';
import type { Paint } from '../look/paints.js';
import type { Stroke } from '../look/strokes.js';
import { REMARKS } from '../remarks.js';
import type { Sheet } from '../sheet.js';
import { fillOf, n } from './svg.js';

/** An outline from 0 0 on, in points. */
interface Area {
  path: string;
  width: number;
  height: number;
  name: string;
}

/** Pixels of the finished picture in a point of a slide of usual size. */
const PIXELS_A_POINT = 1.7;

/** Covers an area with a paint. Empty for none; a picture that cannot be drawn leaves a quiet box. */
export async function covered(sheet: Sheet, paint: Paint, area: Area): Promise<string> {
  if (paint.kind === 'none') return '';
  if (paint.kind === 'solid') return `<path d="${area.path}" ${fillOf(paint.colour)}/>`;
  if (paint.kind === 'picture') return pictured(sheet, paint, area);
  const stops = paint.stops
    .map(({ at, colour }) => `<stop offset="${n(at)}" stop-color="#${colour.hex}" stop-opacity="${n(colour.alpha)}"/>`)
    .join('');
  const id = sheet.define((own) =>
    paint.round
      ? `<radialGradient id="${own}" r=".71">${stops}</radialGradient>`
      : `<linearGradient id="${own}" gradientTransform="rotate(${n(paint.angle)} .5 .5)">${stops}</linearGradient>`,
  );
  return `<path d="${area.path}" fill="url(#${id})"/>`;
}

async function pictured(sheet: Sheet, paint: Extract<Paint, { kind: 'picture' }>, area: Area): Promise<string> {
  const { path, width, height, name } = area;
  const { fill, relationships } = paint;
  if (!sheet.allows('pictures')) return quietBox(area);
  const picture = await sheet.deck.pictures.draw({
    fill,
    relationships,
    name,
    width: width * PIXELS_A_POINT,
    height: height * PIXELS_A_POINT,
  });
  if ('refused' in picture) {
    sheet.remark(picture.refused);
    return quietBox(area);
  }
  if (picture.remark) sheet.remark(picture.remark);
  if (childOf(fill, 'tile')) sheet.remark(REMARKS.tiled);
  const clip = sheet.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
  const faint = Number(elementAt(fill, 'blip', 'alphaModFix')?.attributes.amt ?? 100_000) / 100_000;
  return (
    `<image href="${picture.href}" width="${n(width)}" height="${n(height)}" preserveAspectRatio="none"` +
    ` clip-path="url(#${clip})"${faint < 1 ? ` opacity="${n(faint)}"` : ''}/>`
  );
}

/** Stands where something could not be drawn. */
export const quietBox = ({ path }: { path: string }): string =>
  `<path d="${path}" fill="#f1f3f5" stroke="#adb5bd" stroke-width="1" stroke-dasharray="4 3"/>`;

/** The line along an outline. */
export function stroked({ colour, width, dashes, head, tail }: Stroke, path: string, sheet: Sheet): string {
  const arrow = sheet.define(
    (id) =>
      `<marker id="${id}" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="4" markerHeight="4" orient="auto-start-reverse"><path d="M0 0L10 5L0 10Z" fill="#${colour.hex}"/></marker>`,
    `arrow-${colour.hex}`,
  );
  const dash = dashes.length > 0 ? ` stroke-dasharray="${dashes.map((each) => n(each * width)).join(' ')}"` : '';
  const ends = `${head ? ` marker-start="url(#${arrow})"` : ''}${tail ? ` marker-end="url(#${arrow})"` : ''}`;
  const faint = colour.alpha < 1 ? ` stroke-opacity="${n(colour.alpha)}"` : '';
  return `<path d="${path}" fill="none" stroke="#${colour.hex}" stroke-width="${n(width)}"${faint}${dash}${ends}/>`;
}
