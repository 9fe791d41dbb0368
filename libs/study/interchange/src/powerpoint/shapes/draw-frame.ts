import { elementAt, within, type XmlElement } from '../../xml/read-xml.js';
import { chartLeftOut, objectLeftOut } from '../remarks.js';
import type { DrawingOf } from '../sheet.js';
import { captionDrawn } from '../words/caption.js';
import { plainWords } from '../words/plain-words.js';
import { type Box, boxOf, type Placing } from './boxes.js';
import { quietBox } from './cover.js';
import { diagramDrawn } from './draw-diagram.js';
import { shapeDrawn } from './draw-shape.js';
import { tableDrawn } from './draw-table.js';
import { outlineOf } from './outlines.js';
import { namesOf } from './shape-tree.js';
import { placed } from './svg.js';

/** A table, a chart, SmartArt or an embedded object (ECMA-376, part 1, clause 19.3.1.21). */
export async function frameDrawn(drawing: DrawingOf, frame: XmlElement, placing: Placing): Promise<string> {
  const found = boxOf(elementAt(frame, 'xfrm'));
  const data = elementAt(frame, 'graphic', 'graphicData');
  if (!found || !data) return '';
  const box = placing(found);
  const table = elementAt(data, 'tbl');
  if (table) return tableDrawn(drawing.sheet, table, box);
  const kind = (data.attributes.uri ?? '').split('/').at(-1);
  if (kind === 'diagram') return (await diagramDrawn(drawing, data, box)) ?? leftOut(drawing, frame, box);
  if (kind === 'chart' || kind === 'chartex') return chartDrawn(drawing, data, { frame, box });
  return objectDrawn(drawing, data, { frame, box });
}

interface Framed {
  frame: XmlElement;
  box: Box;
}

async function chartDrawn({ sheet, layer }: DrawingOf, data: XmlElement, { frame, box }: Framed): Promise<string> {
  const target = layer.relationships.get(data.children[0]?.attributes['r:id'] ?? '')?.target ?? '';
  const title = elementAt(await sheet.deck.parts.xmlIfSound(target), 'chart', 'title');
  const words = title ? plainWords(title) : '';
  const name = words || namesOf(frame).description || namesOf(frame).name;
  sheet.foundWords.push(`Biểu đồ: ${name}`);
  sheet.remark(chartLeftOut(name));
  return named(box, `Biểu đồ: ${name}`, { sheet });
}

/** An embedded object shows the picture that the program left which made it. */
async function objectDrawn(drawing: DrawingOf, data: XmlElement, { frame, box }: Framed): Promise<string> {
  const { sheet } = drawing;
  sheet.remark(objectLeftOut(namesOf(frame).name));
  const picture = [...within(data)].find(({ name }) => name === 'pic');
  if (!picture) return named(box, namesOf(frame).name, { sheet });
  return shapeDrawn(drawing, picture, () => box);
}

function leftOut({ sheet }: DrawingOf, frame: XmlElement, box: Box): string {
  sheet.remark(objectLeftOut(namesOf(frame).name));
  return named(box, namesOf(frame).name, { sheet });
}

/** A quiet box with the name of what should stand there. */
function named(box: Box, name: string, { sheet }: Pick<DrawingOf, 'sheet'>): string {
  const words = captionDrawn(sheet, name, box);
  return placed(box, quietBox(outlineOf([], box)) + words, false);
}
