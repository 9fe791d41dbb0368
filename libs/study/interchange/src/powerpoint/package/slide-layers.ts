import { DomainError } from '@hvs/kernel';
import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import type { ColourMap } from '../look/colours.js';
import { NO_THEME, type Theme, themeOf } from '../look/theme.js';
import { placeholderOf } from '../shapes/placeholders.js';
import { shapesWithin } from '../shapes/shape-tree.js';
import { type Parts, type Relationships, relatedPart } from './parts.js';

/** A slide, a layout or a master with what it points to. */
export interface Layer {
  root: XmlElement;
  relationships: Relationships;
  /** Of a layout or master: what those above take their place and look from. */
  placeholders: readonly XmlElement[];
}

/** A slide above its layout above its master: what a layer leaves open, the next one says. */
export interface SlideLayers {
  slide: Layer;
  layout: Layer | undefined;
  master: Layer | undefined;
  theme: Theme;
  /** Which colour of the theme each name means on this slide. */
  colourMap: ColourMap;
}

interface Foundation {
  layer: Layer;
  below: string | undefined;
}

/** Reads slides with the layers below them; layouts, masters and themes are read once. */
export class SlideLayerReader {
  private readonly foundations = new Map<string, Promise<Foundation | undefined>>();
  private readonly themes = new Map<string, Promise<Theme>>();

  constructor(private readonly parts: Parts) {}

  /** @throws DomainError of `Parts.xml` for the slide itself; a layer below that cannot be read is left out */
  async read(part: string): Promise<SlideLayers> {
    const root = await this.parts.xml(part);
    if (root.name !== 'sld') throw new DomainError('interchange.not-slides');
    const slide = { root, relationships: await this.parts.relationships(part), placeholders: [] };
    const layout = await this.foundation(relatedPart(slide.relationships, 'slideLayout'), 'slideMaster');
    const master = await this.foundation(layout?.below, 'theme');
    return {
      slide,
      layout: layout?.layer,
      master: master?.layer,
      theme: master?.below ? await this.theme(master.below) : NO_THEME,
      colourMap: colourMapOf(root, layout?.layer.root, master?.layer.root),
    };
  }

  private foundation(part: string | undefined, below: string): Promise<Foundation | undefined> {
    if (part === undefined) return Promise.resolve(undefined);
    const known = this.foundations.get(part) ?? this.readFoundation(part, below);
    this.foundations.set(part, known);
    return known;
  }

  /** A deck with a damaged layout still has its words. */
  private async readFoundation(part: string, below: string): Promise<Foundation | undefined> {
    const root = await this.parts.xmlIfSound(part);
    if (!root) return undefined;
    const placeholders = shapesWithin(root).filter((shape) => placeholderOf(shape) !== undefined);
    const layer = { root, relationships: await this.parts.relationships(part), placeholders };
    return { layer, below: relatedPart(layer.relationships, below) };
  }

  private theme(part: string): Promise<Theme> {
    const known = this.themes.get(part) ?? this.readTheme(part);
    this.themes.set(part, known);
    return known;
  }

  private async readTheme(part: string): Promise<Theme> {
    const root = await this.parts.xmlIfSound(part);
    return root ? themeOf(root, await this.parts.relationships(part)) : NO_THEME;
  }
}

function colourMapOf(slide: XmlElement, layout: XmlElement | undefined, master: XmlElement | undefined): ColourMap {
  const own = [slide, layout].flatMap((root) => elementAt(root, 'clrMapOvr', 'overrideClrMapping') ?? []);
  return (own[0] ?? (master && childOf(master, 'clrMap')))?.attributes ?? {};
}
