import { elementAt, within, type XmlElement } from '../../xml/read-xml.js';
import { relatedPart } from '../package/parts.js';
import { REMARKS } from '../remarks.js';
import type { DrawingOf } from '../sheet.js';
import { plainWords } from '../words/plain-words.js';
import type { Box } from './boxes.js';

/**
 * SmartArt, as the shapes that PowerPoint keeps beside it ([MS-ODRAWXML] 2.6): they lie from the corner of the frame on.
 * None when there are no such shapes.
 */
export async function diagramDrawn(drawing: DrawingOf, data: XmlElement, box: Box): Promise<string | undefined> {
  const { sheet, drawTree } = drawing;
  const part = await partOf(drawing, data);
  const root = part === undefined ? undefined : await sheet.deck.parts.xmlIfSound(part);
  const tree = elementAt(root, 'spTree');
  if (part === undefined || !root || !tree) return undefined;
  sheet.remark(REMARKS.smartArt);
  sheet.foundWords.push(...[...within(tree)].filter(({ name }) => name === 'txBody').map(plainWords));
  const layer = { root, relationships: await sheet.deck.parts.relationships(part), placeholders: [] };
  return drawTree({ ...drawing, layer }, tree, (shape) => ({ ...shape, x: shape.x + box.x, y: shape.y + box.y }));
}

/** With two diagrams on a slide, the data of each names the id of its drawing. */
async function partOf({ sheet, layer }: DrawingOf, data: XmlElement): Promise<string | undefined> {
  const { relationships } = layer;
  const named = relationships.get(elementAt(data, 'relIds')?.attributes['r:dm'] ?? '')?.target ?? '';
  const model = await sheet.deck.parts.xmlIfSound(named);
  const id = model && [...within(model)].find(({ name }) => name === 'dataModelExt')?.attributes.relId;
  return relationships.get(id ?? '')?.target ?? relatedPart(relationships, 'diagramDrawing');
}
