import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { points } from '../shapes/boxes.js';
import { type Colour, colourOf, type Palette } from './colours.js';
import { paintOf } from './paints.js';

/** How an outline is drawn. */
export interface Stroke {
  colour: Colour;
  /** Points. */
  width: number;
  /** Lengths of strokes and gaps, in widths; none for an unbroken line. */
  dashes: readonly number[];
  /** Arrow heads. */
  head: boolean;
  tail: boolean;
}

/** ECMA-376, part 1, clause 20.1.10.48. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dot: [1, 3],
  sysDot: [1, 1],
  dash: [4, 3],
  sysDash: [3, 1],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  sysDashDot: [3, 1, 1, 1],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
};
const USUAL_WIDTH = 9525;

/** The outline of a shape: what its `a:ln` leaves open, the style of the shape says. None when there is no line. */
export function strokeOf(
  lines: readonly (XmlElement | undefined)[],
  style: XmlElement | undefined,
  palette: Palette,
): Stroke | undefined {
  const reference = elementAt(style, 'lnRef');
  const index = Number(reference?.attributes.idx ?? 0);
  const told = lines.filter((line) => line !== undefined);
  const colour = lineColour(told, palette) ?? (index > 0 ? colourOf(reference, palette) : undefined);
  return !colour || colour === 'none' ? undefined : drawnIn(colour, told, palette.theme.lines[index - 1]);
}

function drawnIn(colour: Colour, told: readonly XmlElement[], ofTheme: XmlElement | undefined): Stroke {
  const first = (name: string) => told.map((line) => childOf(line, name)).find((child) => child !== undefined);
  const width = [...told, ofTheme].map((line) => line?.attributes.w).find((value) => value !== undefined);
  const end = (name: string) => !['none', undefined].includes(first(name)?.attributes.type);
  return {
    colour,
    width: Math.max(0.25, points(width ?? String(USUAL_WIDTH))),
    dashes: DASHES[first('prstDash')?.attributes.val ?? ''] ?? [],
    head: end('headEnd'),
    tail: end('tailEnd'),
  };
}

function lineColour(lines: readonly XmlElement[], palette: Palette): Colour | 'none' | undefined {
  const paint = lines.map((line) => paintOf(line, palette, new Map())).find((each) => each !== undefined);
  if (paint?.kind === 'none') return 'none';
  if (paint?.kind === 'gradient') return paint.stops[0]?.colour;
  return paint?.kind === 'solid' ? paint.colour : undefined;
}
