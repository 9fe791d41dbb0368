import { childOf, childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import type { Relationships } from '../package/parts.js';
import { type Colour, colourOf, type Palette } from './colours.js';

export interface Stop {
  /** 0 to 1. */
  at: number;
  colour: Colour;
}

/** What an area is covered with. */
export type Paint =
  | { kind: 'none' }
  | { kind: 'solid'; colour: Colour }
  /** `angle` in degrees, clockwise from left to right. */
  | { kind: 'gradient'; stops: Stop[]; angle: number; round: boolean }
  /** `fill` is the `a:blipFill`, whose picture `relationships` know. */
  | { kind: 'picture'; fill: XmlElement; relationships: Relationships };

const DEGREE = 60_000;

/** The fill among the children of an element (ECMA-376, part 1, clause 20.1.8); none when it says nothing of it. */
export function paintOf(
  holder: XmlElement | undefined,
  palette: Palette,
  relationships: Relationships,
): Paint | undefined {
  for (const element of holder?.children ?? []) {
    const paint = paintFrom(element, palette, relationships);
    if (paint) return paint;
  }
  return undefined;
}

/** The same of the fill itself. */
export function paintFrom(element: XmlElement, palette: Palette, relationships: Relationships): Paint | undefined {
  switch (element.name) {
    case 'noFill':
      return { kind: 'none' };
    case 'solidFill':
      return solid(colourOf(element, palette));
    case 'gradFill':
      return gradient(element, palette);
    case 'blipFill':
      return { kind: 'picture', fill: element, relationships };
    case 'pattFill':
      return solid(colourOf(childOf(element, 'fgClr'), palette) ?? colourOf(childOf(element, 'bgClr'), palette));
    default:
      return undefined;
  }
}

const solid = (colour: Colour | undefined): Paint | undefined => colour && { kind: 'solid', colour };

function gradient(element: XmlElement, palette: Palette): Paint | undefined {
  const stops = childrenOf(childOf(element, 'gsLst') ?? element, 'gs')
    .flatMap((stop): Stop[] => {
      const colour = colourOf(stop, palette);
      return colour ? [{ at: Number(stop.attributes.pos ?? 0) / 100_000, colour }] : [];
    })
    .sort((one, other) => one.at - other.at);
  const angle = Number(childOf(element, 'lin')?.attributes.ang ?? 0) / DEGREE;
  return stops.length < 2 ? solid(stops[0]?.colour) : { kind: 'gradient', stops, angle, round: isRound(element) };
}

const isRound = (element: XmlElement): boolean => childOf(element, 'path') !== undefined;

/** A style of the theme by its index: 1 and on fills of shapes, 1001 and on those of backgrounds (20.1.4.2.10). */
export function paintByStyle(reference: XmlElement | undefined, palette: Palette): Paint | undefined {
  const index = Number(reference?.attributes.idx ?? 0);
  const { fills, backgrounds, relationships } = palette.theme;
  const fill = index > 1000 ? backgrounds[index - 1001] : fills[index - 1];
  const open = colourOf(reference, palette);
  if (index === 0) return undefined;
  return fill ? paintFrom(fill, { ...palette, open }, relationships) : solid(open);
}

/** The paint that is told first: by the properties, each in turn, or by the style of the shape. */
export function firstPaint(
  properties: readonly (XmlElement | undefined)[],
  style: XmlElement | undefined,
  palette: Palette,
  relationships: Relationships,
): Paint {
  const told = properties.map((each) => paintOf(each, palette, relationships)).find((paint) => paint !== undefined);
  return told ?? paintByStyle(elementAt(style, 'fillRef'), palette) ?? { kind: 'none' };
}
