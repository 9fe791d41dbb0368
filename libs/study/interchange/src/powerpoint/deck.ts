import { elementAt } from '../xml/read-xml.js';
import type { Parts } from './package/parts.js';
import type { Presentation } from './package/presentation.js';
import { Pictures } from './shapes/pictures.js';
import type { Deck } from './sheet.js';

/** What the slides of a presentation share while they are drawn. */
export async function deckOf(parts: Parts, { root, width, height }: Presentation): Promise<Deck> {
  const tableStyles = parts.names().find((name) => name.endsWith('/tableStyles.xml')) ?? '';
  return {
    parts,
    pictures: new Pictures(parts),
    defaultText: elementAt(root, 'defaultTextStyle'),
    tableStyles: await parts.xmlIfSound(tableStyles),
    width,
    height,
    replacedFonts: new Set(),
  };
}
