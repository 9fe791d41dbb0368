import { DomainError } from '@hvs/kernel';
import { childrenOf, elementAt, within, type XmlElement } from '../../xml/read-xml.js';
import { points } from '../shapes/boxes.js';
import { type Parts, type Relationships, relatedPart } from './parts.js';

/** More makes a course that nobody sits through, and an hour of drawing. */
export const MOST_SLIDES = 300;
const A_SLIDE = { width: 960, height: 540 };

/** A slide in its place. */
export interface SlidePlace {
  /** From 1. */
  number: number;
  /** The part of the package; none when the presentation names one that it does not relate. */
  part: string | undefined;
}

export interface SlideSection {
  title: string;
  /** Numbers of slides. */
  slides: number[];
}

/** A presentation before its slides are read (ECMA-376, part 1, clause 19.2). */
export interface Presentation {
  root: XmlElement;
  /** Points. */
  width: number;
  height: number;
  slides: SlidePlace[];
  sections: SlideSection[];
}

/** @throws DomainError `interchange.not-slides`, `interchange.too-many-slides`, `interchange.xml-*` */
export async function readPresentation(parts: Parts): Promise<Presentation> {
  const part = relatedPart(await parts.relationships(''), 'officeDocument');
  if (!part || !parts.has(part)) throw new DomainError('interchange.not-slides');
  const root = await parts.xml(part);
  if (root.name !== 'presentation') throw new DomainError('interchange.not-slides');
  const ids = childrenOf(elementAt(root, 'sldIdLst') ?? root, 'sldId');
  if (ids.length > MOST_SLIDES) throw new DomainError('interchange.too-many-slides', { limit: MOST_SLIDES });
  if (ids.length === 0) throw new DomainError('interchange.no-slides');
  return {
    root,
    ...sizeOf(root),
    slides: slidesOf(ids, await parts.relationships(part)),
    sections: sectionsOf(
      root,
      ids.map(({ attributes }) => attributes.id ?? ''),
    ),
  };
}

/** A size that no screen has would make a picture of nothing. */
function sizeOf(root: XmlElement): { width: number; height: number } {
  const { cx, cy } = elementAt(root, 'sldSz')?.attributes ?? {};
  const [width, height] = [points(cx), points(cy)];
  return width >= 72 && height >= 72 && width <= 4032 && height <= 4032 ? { width, height } : A_SLIDE;
}

function slidesOf(ids: readonly XmlElement[], relationships: Relationships): SlidePlace[] {
  return ids.map(({ attributes }, index) => {
    const found = relationships.get(attributes['r:id'] ?? '');
    return { number: index + 1, part: found && !found.outside ? found.target : undefined };
  });
}

/** Sections stand in an extension of PowerPoint 2010 ([MS-PPTX] 2.2.5). */
function sectionsOf(root: XmlElement, ids: readonly string[]): SlideSection[] {
  const list = elementAt(root, 'extLst');
  if (!list) return [];
  return [...within(list)]
    .filter(({ name }) => name === 'section')
    .map((section) => ({
      title: (section.attributes.name ?? '').trim(),
      slides: [...within(section)]
        .filter(({ name }) => name === 'sldId')
        .map(({ attributes }) => ids.indexOf(attributes.id ?? '') + 1)
        .filter((number) => number > 0),
    }));
}
