import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { colourOf } from '../look/colours.js';
import { placeholderOf, roleOf } from '../shapes/placeholders.js';
import type { DrawingOf } from '../sheet.js';
import { wordsDrawn } from './draw-words.js';
import { paragraphsOf } from './paragraphs.js';

const STYLE_OF_ROLE = { title: 'titleStyle', body: 'bodyStyle', other: 'otherStyle' } as const;

/** Draws the words of a shape, with what it inherits, into its box from 0 0 on. Points. */
export function bodyDrawn(
  { sheet }: DrawingOf,
  shape: XmlElement,
  inherited: readonly XmlElement[],
  { width, height }: { width: number; height: number },
): string {
  const body = childOf(shape, 'txBody');
  if (!body) return '';
  const { layers, palette, deck } = sheet;
  const bodies = inherited.map((each) => childOf(each, 'txBody'));
  const styles = layers.master && childOf(layers.master.root, 'txStyles');
  const placeholder = placeholderOf(shape);
  const ofRole = elementAt(styles, STYLE_OF_ROLE[roleOf(placeholder)]);
  const lists = {
    own: bodies.map((each) => elementAt(each, 'lstStyle')),
    // A box of its own follows the presentation before the master
    general: placeholder ? [ofRole, deck.defaultText] : [deck.defaultText, ofRole],
    shape: { colour: colourOf(elementAt(shape, 'style', 'fontRef'), palette) },
  };
  return wordsDrawn(sheet, {
    paragraphs: paragraphsOf(body, lists, palette),
    properties: [body, ...bodies].map((each) => elementAt(each, 'bodyPr')),
    width,
    height,
  });
}
