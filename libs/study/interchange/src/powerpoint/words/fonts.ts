import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';
import { SIGNS } from './signs.js';

const SANS = '@expo-google-fonts/be-vietnam-pro';
const SERIF = '@expo-google-fonts/lora';

/** Regular, italic, bold, bold italic. Both families have every Vietnamese letter. */
const FILES = {
  sans: [
    `${SANS}/400Regular/BeVietnamPro_400Regular.ttf`,
    `${SANS}/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf`,
    `${SANS}/700Bold/BeVietnamPro_700Bold.ttf`,
    `${SANS}/700Bold_Italic/BeVietnamPro_700Bold_Italic.ttf`,
  ],
  serif: [
    `${SERIF}/400Regular/Lora_400Regular.ttf`,
    `${SERIF}/400Regular_Italic/Lora_400Regular_Italic.ttf`,
    `${SERIF}/700Bold/Lora_700Bold.ttf`,
    `${SERIF}/700Bold_Italic/Lora_700Bold_Italic.ttf`,
  ],
} as const;

type Family = keyof typeof FILES;

/** A typeface that stands in for another. */
export interface StandIn {
  family: Family;
  /** How much smaller its letters are set, so that lines break about where they did. */
  size: number;
}

/** Measured on a line of Vietnamese without marks, against the widths of the typeface that is meant. */
const STAND_INS: readonly (readonly [RegExp, StandIn])[] = [
  [/^(be vietnam pro)$/i, { family: 'sans', size: 1 }],
  [/^lora$/i, { family: 'serif', size: 1 }],
  [
    /times|cambria|garamond|georgia|book antiqua|palatino|serif|\.vntime|roman|minion/i,
    { family: 'serif', size: 0.88 },
  ],
  [/calibri|carlito|aptos|corbel|candara|narrow|condensed/i, { family: 'sans', size: 0.87 }],
  [/verdana|montserrat|century gothic/i, { family: 'sans', size: 1 }],
];

/** `sans serif` is no serif, and what is not known is most often as wide as Arial. */
export function standInFor(typeface: string): StandIn {
  const name = typeface.replace(/sans[\s-]?serif/i, '');
  return STAND_INS.find(([pattern]) => pattern.test(name))?.[1] ?? { family: 'sans', size: 0.93 };
}

/** Whether the typeface is one of our own. */
export const isOurs = (typeface: string): boolean => /^(be vietnam pro|lora)$/i.test(typeface);

/** The outline of a letter in thousandths of its size, upwards from the base line. */
export interface Glyph {
  /** The same for the same letter of the same face. */
  key: string;
  path: string;
  advance: number;
}

interface Font {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { id: number; advanceWidth: number; path: { toSVG(): string } };
}

const fonts = new Map<string, Font>();
const glyphs = new Map<string, Glyph | undefined>();

/** Reading a font takes longer than drawing a slide, so each is read once. Both have 1,000 units. */
function fontOf(family: Family, style: number): Font {
  const file = FILES[family][style] ?? FILES.sans[0];
  const known = fonts.get(file);
  if (known) return known;
  const font = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(file))) as unknown as Font;
  fonts.set(file, font);
  return font;
}

/** The letter in the face that is meant, else in the other one, else as a sign that we draw; none when nobody has it. */
export function glyphOf(letter: string, family: Family, style: { bold: boolean; italic: boolean }): Glyph | undefined {
  const which = (style.bold ? 2 : 0) + (style.italic ? 1 : 0);
  const codePoint = letter.codePointAt(0) ?? 32;
  const key = `${family}${which}-${codePoint.toString(16)}`;
  if (glyphs.has(key)) return glyphs.get(key);
  const font = [fontOf(family, which), fontOf(family === 'sans' ? 'serif' : 'sans', which)].find((each) =>
    each.hasGlyphForCodePoint(codePoint),
  );
  const found = font?.glyphForCodePoint(codePoint);
  const sign = SIGNS[letter];
  const glyph = found
    ? { key, path: found.path.toSVG(), advance: found.advanceWidth }
    : sign === undefined
      ? undefined
      : { key, path: sign, advance: 800 };
  glyphs.set(key, glyph);
  return glyph;
}
