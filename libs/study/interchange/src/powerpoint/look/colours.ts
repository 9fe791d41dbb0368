import type { XmlElement } from '../../xml/read-xml.js';
import { darker, fromHsl, lighter, toHsl } from './colour-space.js';
import type { Theme } from './theme.js';

/** `bg1`, `tx1` … → a colour of the theme. */
export type ColourMap = Readonly<Record<string, string>>;

export interface Colour {
  /** Six hexadecimal digits. */
  hex: string;
  /** 0 cannot be seen, 1 covers. */
  alpha: number;
}

/** What names of colours mean at one place. */
export interface Palette {
  theme: Theme;
  map: ColourMap;
  /** What a style of the theme leaves open (`phClr`). */
  open?: Colour | undefined;
}

const USUAL_MAP: ColourMap = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** Those of the names of ECMA-376, 20.1.10.48 that people use. */
const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  lime: '00FF00',
  blue: '0000FF',
  navy: '000080',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  silver: 'C0C0C0',
  maroon: '800000',
  teal: '008080',
};

const KINDS = new Set(['srgbClr', 'schemeClr', 'sysClr', 'prstClr', 'scrgbClr', 'hslClr']);

/** The colour that an element holds, e.g. `a:solidFill`; none when it holds none or one of an unknown kind. */
export function colourOf(holder: XmlElement | undefined, palette: Palette): Colour | undefined {
  const element = holder?.children.find(({ name }) => KINDS.has(name));
  const base = element && baseOf(element, palette);
  return element && base && element.children.reduce(changed, base);
}

function baseOf({ name, attributes }: XmlElement, palette: Palette): Colour | undefined {
  const { val = '' } = attributes;
  if (name === 'schemeClr') return val === 'phClr' ? palette.open : ofTheme(val, palette);
  if (name === 'sysClr') return solid(attributes.lastClr ?? (val === 'window' ? 'FFFFFF' : '000000'));
  if (name === 'prstClr') return solid(NAMED[val] ?? '808080');
  if (name === 'scrgbClr') return solid(fromParts([attributes.r, attributes.g, attributes.b]));
  return solid(val);
}

export const ofTheme = (name: string, { theme, map }: Palette): Colour | undefined =>
  solid(theme.colours[map[name] ?? USUAL_MAP[name] ?? name]);

const solid = (hex: string | undefined): Colour | undefined =>
  hex !== undefined && /^[0-9a-f]{6}$/i.test(hex) ? { hex, alpha: 1 } : undefined;

const fromParts = (parts: (string | undefined)[]): string => parts.map((part) => byte(share(part) * 255)).join('');

const byte = (value: number): string =>
  Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');

/** 1/1000 of a per cent → a share of 1. */
const share = (value: string | undefined): number => {
  const number = Number.parseFloat(value ?? '0') / (value?.endsWith('%') ? 100 : 100_000);
  return Number.isFinite(number) ? number : 0;
};

/** One change of a colour (ECMA-376, part 1, clause 20.1.2.3); those that hardly show are passed over. */
function changed(colour: Colour, { name, attributes }: XmlElement): Colour {
  const by = share(attributes.val);
  if (name === 'alpha') return { ...colour, alpha: by };
  if (name === 'alphaModFix' || name === 'alphaMod') return { ...colour, alpha: colour.alpha * by };
  if (name === 'tint') return { ...colour, hex: lighter(colour.hex, by) };
  if (name === 'shade') return { ...colour, hex: darker(colour.hex, by) };
  const [hue, saturation, light] = toHsl(colour.hex);
  if (name === 'lumMod') return { ...colour, hex: fromHsl([hue, saturation, light * by]) };
  if (name === 'lumOff') return { ...colour, hex: fromHsl([hue, saturation, light + by]) };
  if (name === 'satMod') return { ...colour, hex: fromHsl([hue, saturation * by, light]) };
  return colour;
}
