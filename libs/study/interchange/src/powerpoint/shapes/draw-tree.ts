import { elementAt, type XmlElement } from '../../xml/read-xml.js';
import { REMARKS } from '../remarks.js';
import type { DrawingOf } from '../sheet.js';
import { boxOf, type Placing, placingOf } from './boxes.js';
import { frameDrawn } from './draw-frame.js';
import { shapeDrawn } from './draw-shape.js';
import { placeholderOf } from './placeholders.js';
import { childrenOfTree, namesOf } from './shape-tree.js';
import { turned } from './svg.js';

/** Leaves a box where it is. */
export const asItIs: Placing = (box) => box;

/** Draws a tree of shapes, the last one on top (ECMA-376, part 1, clause 19.3.1.45). */
export async function treeDrawn(drawing: DrawingOf, tree: XmlElement, placing: Placing): Promise<string> {
  let drawn = '';
  for (const child of childrenOfTree(tree)) drawn += await childDrawn(drawing, child, placing);
  return drawn;
}

async function childDrawn(drawing: DrawingOf, child: XmlElement, placing: Placing): Promise<string> {
  const { sheet, layer } = drawing;
  if (child.name === 'contentPart') sheet.remark(REMARKS.ink);
  if (!['sp', 'cxnSp', 'pic', 'grpSp', 'graphicFrame'].includes(child.name)) return '';
  // The placeholders of layout and master only show where something goes
  if (layer !== sheet.layers.slide && placeholderOf(child)) return '';
  if (namesOf(child).hidden || !sheet.allows('shapes')) return '';
  if (child.name === 'grpSp') return groupDrawn(drawing, child, placing);
  if (child.name === 'graphicFrame') return frameDrawn(drawing, child, placing);
  return shapeDrawn(drawing, child, placing);
}

async function groupDrawn(drawing: DrawingOf, group: XmlElement, placing: Placing): Promise<string> {
  const properties = elementAt(group, 'grpSpPr');
  const xfrm = elementAt(properties, 'xfrm');
  const own = boxOf(xfrm);
  if (!own) return treeDrawn(drawing, group, placing);
  const box = placing(own);
  const groupFill = elementAt(properties, 'grpFill') ? drawing.groupFill : properties;
  const inner = await treeDrawn({ ...drawing, groupFill }, group, placingOf(xfrm, box));
  return turned(box, inner);
}
