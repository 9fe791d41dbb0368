import type { XmlElement } from '../../xml/read-xml.js';
import { colourOf, type Palette } from '../look/colours.js';
import { type Numbering, numberOf } from './numbering.js';
import { bulletSign } from './signs.js';
import type { Run, RunStyle } from './text-style.js';

const KINDS = ['buNone', 'buChar', 'buAutoNum', 'buBlip'];

/** What stands in front of a paragraph (ECMA-376, part 1, clause 21.1.2.4), from its list styles, nearest first. */
export function bulletOf(
  levels: readonly XmlElement[],
  { style, palette, level, numbering }: { style: RunStyle; palette: Palette; level: number; numbering: Numbering },
): Run | undefined {
  const all = levels.flatMap(({ children }) => children);
  const first = (...names: string[]) => all.find(({ name }) => names.includes(name));
  const kind = first(...KINDS);
  const number = numberOf(numbering, level, kind?.name === 'buAutoNum' ? kind.attributes : undefined);
  if (!kind || kind.name === 'buNone') return undefined;
  const colour = colourOf(first('buClr'), palette) ?? style.colour;
  const size = style.size * (percent(first('buSzPct')) ?? 1);
  return {
    text: number ?? signOf(kind, first('buFont', 'buFontTx')?.attributes.typeface ?? ''),
    style: { ...style, colour, size, underlined: false, struck: false },
  };
}

/** A picture for a bullet is a dot to us. */
const signOf = ({ name, attributes }: XmlElement, typeface: string): string =>
  name === 'buChar' ? bulletSign(attributes.char ?? '•', typeface) : '•';

/** `val` in 1/1000 of a per cent, or with its sign, as a share. */
export function percent(element: XmlElement | undefined): number | undefined {
  const value = element?.attributes.val;
  if (value === undefined) return undefined;
  return Number.parseFloat(value) / (value.endsWith('%') ? 100 : 100_000) || undefined;
}
