import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { type Colour, colourOf, ofTheme, type Palette } from '../look/colours.js';
import { isOn } from '../shapes/boxes.js';

/** How some words look. */
export interface RunStyle {
  /** Points. */
  size: number;
  bold: boolean;
  italic: boolean;
  underlined: boolean;
  struck: boolean;
  capitals: boolean;
  colour: Colour;
  typeface: string;
  /** How far it stands above the line, as a share of its size. */
  rise: number;
}

/** Words of one look; `\n` breaks the line. */
export interface Run {
  text: string;
  style: RunStyle;
}

/** What the shape says of its words besides its own list styles: by its style, or by the style of a table. */
export interface WordsOfShape {
  colour?: Colour | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
}

/**
 * Where a paragraph finds its look, nearest first: `own` are the list styles of the shape and of those it inherits,
 * `general` those of the master and the presentation, which the shape's style goes before.
 */
export interface StyleSources {
  own: readonly XmlElement[];
  general: readonly XmlElement[];
  shape: WordsOfShape;
}

/** `a:lvlNpPr` of each list style. Levels count from 0. */
export function levelsOf(lists: readonly (XmlElement | undefined)[], level: number): XmlElement[] {
  return lists.flatMap((list) => {
    const found = list && (childOf(list, `lvl${level + 1}pPr`) ?? childOf(list, 'defPPr'));
    return found ? [found] : [];
  });
}

const SMALLEST = 4;
const LARGEST = 400;

/** The look of a run (ECMA-376, part 1, clause 21.1.2.3.9); sizes there are hundredths of a point. */
export function runStyleOf(run: XmlElement | undefined, sources: StyleSources, palette: Palette): RunStyle {
  const own = [run, ...sources.own.map((level) => childOf(level, 'defRPr'))].filter((each) => each !== undefined);
  const general = sources.general.flatMap((level) => childOf(level, 'defRPr') ?? []);
  const all = [...own, ...general];
  const said = (name: string) => all.map(({ attributes }) => attributes[name]).find((value) => value !== undefined);
  const flag = (name: string, ofShape: boolean | undefined): boolean => {
    const value = own.map(({ attributes }) => attributes[name]).find((each) => each !== undefined);
    return value === undefined ? (ofShape ?? isOn(said(name))) : isOn(value);
  };
  const link = run && childOf(run, 'hlinkClick') !== undefined;
  return {
    size: Math.min(LARGEST, Math.max(SMALLEST, Number(said('sz') ?? 1800) / 100 || 18)),
    bold: flag('b', sources.shape.bold),
    italic: flag('i', sources.shape.italic),
    underlined: link === true || !['none', undefined].includes(said('u')),
    struck: !['noStrike', undefined].includes(said('strike')),
    capitals: said('cap') === 'all',
    colour: colourOfRun({ own, general, link: link === true }, sources, palette),
    typeface: typefaceOf(all, palette),
    rise: (Number(said('baseline') ?? 0) || 0) / 100_000,
  };
}

function colourOfRun(
  { own, general, link }: { own: readonly XmlElement[]; general: readonly XmlElement[]; link: boolean },
  { shape }: StyleSources,
  palette: Palette,
): Colour {
  const first = (elements: readonly XmlElement[]) =>
    elements.map((each) => fillColour(each, palette)).find((colour) => colour !== undefined);
  const told = link ? ofTheme('hlink', palette) : (first(own) ?? shape.colour ?? first(general));
  return told ?? ofTheme('tx1', palette) ?? { hex: '000000', alpha: 1 };
}

function fillColour(properties: XmlElement, palette: Palette): Colour | undefined {
  const solid = childOf(properties, 'solidFill');
  if (solid) return colourOf(solid, palette);
  return colourOf(elementAt(properties, 'gradFill', 'gsLst', 'gs'), palette);
}

function typefaceOf(properties: readonly XmlElement[], { theme }: Palette): string {
  const said = properties
    .map((each) => childOf(each, 'latin')?.attributes.typeface)
    .find((typeface) => typeface !== undefined);
  if (said?.startsWith('+mj')) return theme.majorFont;
  return said === undefined || said.startsWith('+mn') ? theme.minorFont : said;
}
