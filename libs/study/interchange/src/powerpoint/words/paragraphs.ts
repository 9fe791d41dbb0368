import { childOf, childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import type { Palette } from '../look/colours.js';
import { points } from '../shapes/boxes.js';
import { bulletOf, percent } from './bullets.js';
import type { Numbering } from './numbering.js';
import { levelsOf, type Run, type RunStyle, runStyleOf, type StyleSources, type WordsOfShape } from './text-style.js';

/** A paragraph ready to be laid out. Lengths in points. */
export interface Paragraph {
  runs: Run[];
  align: 'left' | 'middle' | 'right' | 'both';
  /** Of all lines, and of the first or its bullet beyond that. */
  margin: number;
  indent: number;
  /** A share of the usual height of a line, or points. */
  line: { share: number } | { points: number };
  before: number;
  after: number;
  bullet: Run | undefined;
  /** The look of an empty one, which still takes its line. */
  empty: RunStyle;
}

/** List styles around a body, nearest first: of the shape and those it inherits, then of master and presentation. */
export interface ListStyles {
  own: readonly (XmlElement | undefined)[];
  general: readonly (XmlElement | undefined)[];
  shape: WordsOfShape;
}

const ALIGN: Readonly<Record<string, Paragraph['align']>> = { ctr: 'middle', r: 'right', just: 'both', dist: 'both' };
const MOST_LEVELS = 8;

/** The paragraphs of a `p:txBody` (ECMA-376, part 1, clause 21.1.2). */
export function paragraphsOf(body: XmlElement, lists: ListStyles, palette: Palette): Paragraph[] {
  const numbering: Numbering = [];
  return childrenOf(body, 'p').map((paragraph) => {
    const own = childOf(paragraph, 'pPr');
    const level = Math.min(MOST_LEVELS, Math.max(0, Number(own?.attributes.lvl ?? 0) || 0));
    const sources: StyleSources = {
      own: [...(own ? [own] : []), ...levelsOf([childOf(body, 'lstStyle'), ...lists.own], level)],
      general: levelsOf(lists.general, level),
      shape: lists.shape,
    };
    return readParagraph(paragraph, sources, { palette, level, numbering });
  });
}

function readParagraph(
  paragraph: XmlElement,
  sources: StyleSources,
  { palette, level, numbering }: { palette: Palette; level: number; numbering: Numbering },
): Paragraph {
  const levels = [...sources.own, ...sources.general];
  const said = (name: string) => levels.map(({ attributes }) => attributes[name]).find((value) => value !== undefined);
  const runs = runsOf(paragraph, sources, palette);
  const empty = runs[0]?.style ?? runStyleOf(childOf(paragraph, 'endParaRPr'), sources, palette);
  const child = (name: string) => levels.map((each) => childOf(each, name)).find((each) => each !== undefined);
  return {
    runs,
    align: ALIGN[said('algn') ?? ''] ?? 'left',
    margin: Math.max(0, points(said('marL'))),
    indent: points(said('indent')),
    line: lineOf(child('lnSpc')),
    before: gapOf(child('spcBef'), empty.size),
    after: gapOf(child('spcAft'), empty.size),
    bullet: runs.some(({ text }) => text.trim() !== '')
      ? bulletOf(levels, { style: empty, palette, level, numbering })
      : undefined,
    empty,
  };
}

function runsOf(paragraph: XmlElement, sources: StyleSources, palette: Palette): Run[] {
  return paragraph.children.flatMap((child): Run[] => {
    if (child.name === 'br') return [{ text: '\n', style: runStyleOf(childOf(child, 'rPr'), sources, palette) }];
    if (child.name !== 'r' && child.name !== 'fld') return [];
    const style = runStyleOf(childOf(child, 'rPr'), sources, palette);
    const text = (childOf(child, 't')?.text ?? '').normalize('NFC').replaceAll(/[\t\v\r]/g, ' ');
    return text === '' ? [] : [{ text: style.capitals ? text.toLocaleUpperCase('vi') : text, style }];
  });
}

function lineOf(spacing: XmlElement | undefined): Paragraph['line'] {
  const exact = Number(elementAt(spacing, 'spcPts')?.attributes.val) / 100;
  return exact > 0 ? { points: exact } : { share: Math.min(3, percent(elementAt(spacing, 'spcPct')) ?? 1) };
}

function gapOf(spacing: XmlElement | undefined, size: number): number {
  const exact = Number(elementAt(spacing, 'spcPts')?.attributes.val ?? 0) / 100 || 0;
  return Math.min(200, exact + (percent(elementAt(spacing, 'spcPct')) ?? 0) * size * 1.2);
}
