import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { firstPaint, paintFrom, paintOf } from '../look/paints.js';
import { strokeOf } from '../look/strokes.js';
import { mediaLeftOut, REMARKS, shapeSimplified } from '../remarks.js';
import type { DrawingOf } from '../sheet.js';
import { bodyDrawn } from '../words/body-of-shape.js';
import { type Box, boxOf, type Placing } from './boxes.js';
import { covered, stroked } from './cover.js';
import { outlineOf, roomForWords } from './outlines.js';
import { inheritedBy, placeholderOf, propertiesOf, roleOf } from './placeholders.js';
import { namesOf } from './shape-tree.js';
import { moved, placed } from './svg.js';

const EFFECTS = ['effectLst', 'effectDag', 'scene3d', 'sp3d'];

/** A shape, a connector or a picture with all it takes from layout and master. */
export async function shapeDrawn(drawing: DrawingOf, shape: XmlElement, placing: Placing): Promise<string> {
  const { sheet } = drawing;
  const inherited = drawing.layer === sheet.layers.slide ? inheritedBy(shape, sheet.layers) : [];
  const properties = propertiesOf([shape, ...inherited]);
  const told = properties.map((each) => boxOf(elementAt(each, 'xfrm'))).find((each) => each !== undefined);
  const found = told ?? usualBox(drawing, shape);
  if (!found) {
    if (elementAt(shape, 'txBody', 'p', 'r')) sheet.remark(REMARKS.noPlace);
    return '';
  }
  const box = placing(found);
  tellOfEffects(drawing, shape);
  const area = await areaDrawn(drawing, shape, { properties, box });
  return placed(box, area) + wordsPlaced(drawing, shape, { inherited, properties, box, placing });
}

interface Standing {
  inherited: readonly XmlElement[];
  properties: readonly (XmlElement | undefined)[];
  box: Box;
  placing: Placing;
}

/** Words stay readable in a shape that is mirrored; upside down they go with it, as they do in PowerPoint. */
function wordsPlaced(drawing: DrawingOf, shape: XmlElement, standing: Standing): string {
  const { inherited, properties, box, placing } = standing;
  // SmartArt says where its words lie
  const told = boxOf(childOf(shape, 'txXfrm'));
  const around = told ? placing(told) : box;
  const [left, top, right, bottom] = told ? [0, 0, 0, 0] : roomForWords(properties);
  const width = around.width * (1 - left - right);
  const height = around.height * (1 - top - bottom);
  const words = bodyDrawn(drawing, shape, inherited, { width, height });
  const inside = moved(words, around.width * left, around.height * top);
  return placed({ ...around, turn: around.turn + (box.flipY ? 180 : 0) }, inside, false);
}

/** Without its layout a slide still has its title above and its words below. */
function usualBox({ sheet: { deck, layers } }: DrawingOf, shape: XmlElement): Box | undefined {
  const role = roleOf(placeholderOf(shape));
  if (layers.layout || role === 'other') return undefined;
  const [top, height] = role === 'title' ? [0.05, 0.18] : [0.26, 0.68];
  const straight = { turn: 0, flipX: false, flipY: false };
  return {
    x: deck.width * 0.05,
    y: deck.height * top,
    width: deck.width * 0.9,
    height: deck.height * height,
    ...straight,
  };
}

async function areaDrawn(
  { sheet, layer, groupFill }: DrawingOf,
  shape: XmlElement,
  { properties, box }: { properties: readonly (XmlElement | undefined)[]; box: Box },
): Promise<string> {
  const outline = outlineOf(properties, box);
  const style = childOf(shape, 'style');
  const { palette } = sheet;
  const { relationships } = layer;
  const { name } = namesOf(shape);
  const asked = properties.some((each) => elementAt(each, 'grpFill'));
  const own = elementAt(shape, 'blipFill');
  const fill =
    (own && paintFrom(own, palette, relationships)) ??
    (asked ? paintOf(groupFill, palette, relationships) : undefined) ??
    firstPaint(properties, style, palette, relationships);
  const stroke = strokeOf(
    properties.map((each) => elementAt(each, 'ln')),
    style,
    palette,
  );
  const inside = outline.open ? '' : await covered(sheet, fill, { ...box, path: outline.path, name });
  if (outline.simplified && (inside !== '' || stroke)) sheet.remark(shapeSimplified(outline.simplified));
  return inside + (stroke ? stroked(stroke, outline.path, sheet) : '');
}

function tellOfEffects({ sheet, layer }: DrawingOf, shape: XmlElement): void {
  if (layer !== sheet.layers.slide) return;
  const own = childOf(shape, 'spPr');
  if (own?.children.some(({ name, children }) => EFFECTS.includes(name) && children.length > 0)) {
    sheet.remark(REMARKS.effects);
  }
  const ofPicture = elementAt(
    shape.children.find(({ name }) => name.startsWith('nv')),
    'nvPr',
  );
  if (ofPicture?.children.some(({ name }) => name === 'videoFile' || name === 'audioFile' || name === 'wavAudioFile')) {
    sheet.remark(mediaLeftOut(namesOf(shape).name));
  }
}
