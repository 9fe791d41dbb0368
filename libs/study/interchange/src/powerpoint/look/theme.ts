import { childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import type { Relationships } from '../package/parts.js';

/** The colours, fonts and styles of a presentation (ECMA-376, part 1, clause 20.1.6). */
export interface Theme {
  /** `dk1`, `accent3` … → six hexadecimal digits. */
  colours: Readonly<Record<string, string>>;
  /** Typefaces of titles and of all else. */
  majorFont: string;
  minorFont: string;
  /** What the index of a style means, counted from 1. */
  fills: readonly XmlElement[];
  backgrounds: readonly XmlElement[];
  lines: readonly XmlElement[];
  /** Of the pictures in those fills. */
  relationships: Relationships;
}

/** The colours of Office 2013, for a presentation that brings none. */
export const NO_THEME: Theme = {
  colours: {
    dk1: '000000',
    lt1: 'FFFFFF',
    dk2: '44546A',
    lt2: 'E7E6E6',
    accent1: '4472C4',
    accent2: 'ED7D31',
    accent3: 'A5A5A5',
    accent4: 'FFC000',
    accent5: '5B9BD5',
    accent6: '70AD47',
    hlink: '0563C1',
    folHlink: '954F72',
  },
  majorFont: '',
  minorFont: '',
  fills: [],
  backgrounds: [],
  lines: [],
  relationships: new Map(),
};

export function themeOf(root: XmlElement, relationships: Relationships): Theme {
  const elements = elementAt(root, 'themeElements');
  const styles = elementAt(elements, 'fmtScheme');
  const said = (elementAt(elements, 'clrScheme')?.children ?? []).flatMap(({ name, children: [colour] }) => {
    const hex = colour?.attributes.lastClr ?? colour?.attributes.val ?? '';
    return /^[0-9a-f]{6}$/i.test(hex) ? [[name, hex]] : [];
  });
  return {
    colours: { ...NO_THEME.colours, ...(Object.fromEntries(said) as Record<string, string>) },
    majorFont: fontOf(elements, 'majorFont'),
    minorFont: fontOf(elements, 'minorFont'),
    fills: elementAt(styles, 'fillStyleLst')?.children ?? [],
    backgrounds: elementAt(styles, 'bgFillStyleLst')?.children ?? [],
    lines: childrenOf(elementAt(styles, 'lnStyleLst') ?? root, 'ln'),
    relationships,
  };
}

const fontOf = (elements: XmlElement | undefined, which: string): string =>
  elementAt(elements, 'fontScheme', which, 'latin')?.attributes.typeface ?? '';
