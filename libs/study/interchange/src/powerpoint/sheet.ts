import type { Note } from '../ledger.js';
import type { XmlElement } from '../xml/read-xml.js';
import type { Palette } from './look/colours.js';
import type { Layer, SlideLayers } from './package/slide-layers.js';
import type { Parts } from './package/parts.js';
import { Remarks, REMARKS } from './remarks.js';
import type { Placing } from './shapes/boxes.js';
import type { Pictures } from './shapes/pictures.js';
import type { Glyph } from './words/fonts.js';

const MOST_SHAPES = 2_000;
const MOST_LETTERS = 20_000;
const MOST_PICTURES = 120;

/** What all slides of a presentation share. */
export interface Deck {
  parts: Parts;
  pictures: Pictures;
  /** `p:defaultTextStyle`, and `ppt/tableStyles.xml`. */
  defaultText: XmlElement | undefined;
  tableStyles: XmlElement | undefined;
  /** Points. */
  width: number;
  height: number;
  /** Typefaces that others stood in for. */
  replacedFonts: Set<string>;
}

/** One slide while it is drawn: what SVG has to define first, what is left of the limits, what has to be told. */
export class Sheet {
  readonly remarks = new Remarks();
  /** Words that only drawing comes across, such as those of SmartArt. */
  readonly foundWords: string[] = [];
  private readonly definitions = new Map<string, string>();
  private readonly left = { shapes: MOST_SHAPES, letters: MOST_LETTERS, pictures: MOST_PICTURES };

  constructor(
    readonly deck: Deck,
    readonly layers: SlideLayers,
  ) {}

  get palette(): Palette {
    return { theme: this.layers.theme, map: this.layers.colourMap };
  }

  remark(note: Note): void {
    this.remarks.add(note);
  }

  /** Whether one more may be drawn; told once when it may not. */
  allows(what: 'shapes' | 'letters' | 'pictures', count = 1): boolean {
    this.left[what] -= count;
    if (this.left[what] < 0) this.remark(REMARKS.crowded);
    return this.left[what] >= 0;
  }

  /** Defines something once, and answers its id. */
  define(body: (id: string) => string, known?: string): string {
    const id = known ?? `d${this.definitions.size}`;
    if (!this.definitions.has(id)) this.definitions.set(id, body(id));
    return id;
  }

  glyph({ key, path }: Glyph): string {
    return this.define((id) => `<path id="${id}" d="${path}"/>`, key);
  }

  allDefinitions(): string {
    return [...this.definitions.values()].join('');
  }
}

/** A place on a sheet from which a part of the package is drawn: its own relationships lead to its pictures. */
export interface DrawingOf {
  sheet: Sheet;
  layer: Layer;
  /** Draws a tree of shapes in turn: groups and SmartArt hold others. */
  drawTree: (drawing: DrawingOf, tree: XmlElement, placing: Placing) => Promise<string>;
  /** The fill of the group around, which a shape may ask for. */
  groupFill?: XmlElement | undefined;
}
