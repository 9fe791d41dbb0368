import type { Inline } from '@hvs/contracts';
import { elementAt, type XmlElement } from '../../xml/read-xml.js';
import { type Parts, type Relationships, relatedPart } from '../package/parts.js';
import { isOn } from '../shapes/boxes.js';
import { placeholderOf } from '../shapes/placeholders.js';
import { shapesWithin } from '../shapes/shape-tree.js';

/** Ten minutes of speaking are about 8,000 letters. */
export const LONGEST_NOTES = 10_000;
/** A lesson has at most 300 blocks; what stands below is joined to the last paragraph. */
const MOST_PARAGRAPHS = 12;
/** A paragraph has at most 200 pieces; one that is made of more keeps its words alone. */
const MOST_PIECES = 150;
const LONGEST_ADDRESS = 2_000;

export interface SpeakerNotes {
  paragraphs: Inline[][];
  /** They were too long. */
  cut: boolean;
}

/**
 * What the speaker wanted to say to a slide (ECMA-376, part 1, clause 13.3.5).
 * @throws DomainError of `Parts.xml`
 */
export async function speakerNotes(parts: Parts, slide: Relationships): Promise<SpeakerNotes> {
  const part = relatedPart(slide, 'notesSlide');
  if (part === undefined || !parts.has(part)) return { paragraphs: [], cut: false };
  const relationships = await parts.relationships(part);
  const body = shapesWithin(await parts.xml(part)).find((shape) => placeholderOf(shape)?.attributes.type === 'body');
  const paragraphs = (elementAt(body, 'txBody')?.children ?? [])
    .filter(({ name }) => name === 'p')
    .map((paragraph) => inlinesOf(paragraph, relationships))
    .filter((inlines) => lengthOf(inlines) > 0);
  return cutDown(paragraphs);
}

function inlinesOf(paragraph: XmlElement, relationships: Relationships): Inline[] {
  const inlines = paragraph.children.flatMap((child): Inline[] => {
    if (child.name === 'br') return [{ type: 'text', text: ' ' }];
    const text = (elementAt(child, 't')?.text ?? '').normalize('NFC').replaceAll(/\s+/g, ' ');
    return text === '' ? [] : [styled({ type: 'text', text }, elementAt(child, 'rPr'), relationships)];
  });
  return inlines.every((inline) => lengthOf([inline]) === 0) ? [] : inlines;
}

function styled(inline: Inline, properties: XmlElement | undefined, relationships: Relationships): Inline {
  let whole = inline;
  if (isOn(properties?.attributes.i)) whole = { type: 'emphasis', children: [whole] };
  if (isOn(properties?.attributes.b)) whole = { type: 'strong', children: [whole] };
  const href = linkOf(properties, relationships);
  return href === undefined ? whole : { type: 'link', href, children: [whole] };
}

/** Lessons link to safe pages only. */
function linkOf(properties: XmlElement | undefined, relationships: Relationships): string | undefined {
  const link = relationships.get(elementAt(properties, 'hlinkClick')?.attributes['r:id'] ?? '');
  const safe = link?.outside === true && /^https:\/\/\S+$/i.test(link.target) && link.target.length <= LONGEST_ADDRESS;
  return safe ? link.target : undefined;
}

const lengthOf = (inlines: readonly Inline[]): number => wordsIn(inlines).trim().length;

const wordsIn = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : wordsIn(inline.children))).join('');

const inFewPieces = (inlines: Inline[]): Inline[] =>
  inlines.length <= MOST_PIECES ? inlines : [{ type: 'text', text: wordsIn(inlines) }];

function cutDown(paragraphs: Inline[][]): SpeakerNotes {
  let left = LONGEST_NOTES;
  const kept = paragraphs.filter((paragraph) => {
    left -= lengthOf(paragraph);
    return left >= 0;
  });
  const alone = kept.slice(0, MOST_PARAGRAPHS - 1);
  const rest = kept
    .slice(MOST_PARAGRAPHS - 1)
    .flatMap((paragraph, index): Inline[] => (index === 0 ? paragraph : [{ type: 'text', text: ' ' }, ...paragraph]));
  const all = rest.length > 0 ? [...alone, rest] : alone;
  return { paragraphs: all.map(inFewPieces), cut: kept.length < paragraphs.length };
}
