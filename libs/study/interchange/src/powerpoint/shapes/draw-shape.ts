import { childOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { firstPaint, paintFrom, paintOf } from '../look/paints.js';
import { strokeOf } from '../look/strokes.js';
import { mediaLeftOut, REMARKS, shapeSimplified } from '../remarks.js';
import type { DrawingOf } from '../sheet.js';
import { bodyDrawn } from '../words/body-of-shape.js';
import { type Box, boxOf, type Placing } from './boxes.js';
import { covered, stroked } from './cover.js';
import { outlineOf } from './outlines.js';
import { inheritedBy, placeholderOf, propertiesOf, roleOf } from './placeholders.js';
import { namesOf } from './shape-tree.js';
import { placed } from './svg.js';

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
  // Words stay readable in a shape that is mirrored; upside down they go with it, as they do in PowerPoint
  const words = bodyDrawn(drawing, shape, inherited, wordsBox(shape, box));
  return placed(box, area) + placed({ ...box, turn: box.turn + (box.flipY ? 180 : 0) }, words, false);
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

/** SmartArt tells where its words lie (`dsp:txXfrm`), often away from the shape; its size is enough. */
function wordsBox(shape: XmlElement, box: Box): { width: number; height: number } {
  const own = boxOf(childOf(shape, 'txXfrm'));
  return own ? { width: Math.min(own.width, box.width), height: box.height } : box;
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
