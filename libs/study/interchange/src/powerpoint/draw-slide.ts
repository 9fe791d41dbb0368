import sharp from 'sharp';
import { elementAt, within, type XmlElement } from '../xml/read-xml.js';
import { type Paint, paintByStyle, paintOf } from './look/paints.js';
import type { Layer } from './package/slide-layers.js';
import { REMARKS } from './remarks.js';
import { isOn } from './shapes/boxes.js';
import { covered } from './shapes/cover.js';
import { asItIs, treeDrawn } from './shapes/draw-tree.js';
import { treeOf } from './shapes/shape-tree.js';
import { n } from './shapes/svg.js';
import type { Sheet } from './sheet.js';

/** Longest side of the picture of a slide, as of the pages of a PDF. Pixels. */
const LONGEST_SIDE = 1_600;
/** High, as the library of files writes the picture once more. */
const QUALITY = 92;

/** Draws a slide as SVG: background, then what master and layout show, then its own shapes. */
export async function slideAsSvg(sheet: Sheet): Promise<string> {
  tellOfMovement(sheet, sheet.layers.slide.root);
  const { width, height } = sheet.deck;
  let drawn = await backgroundDrawn(sheet);
  for (const layer of shownLayers(sheet)) {
    const tree = treeOf(layer.root);
    if (tree) drawn += await treeDrawn({ sheet, layer, drawTree: treeDrawn }, tree, asItIs);
  }
  const scale = LONGEST_SIDE / Math.max(width, height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"` +
    ` viewBox="0 0 ${n(width)} ${n(height)}"><defs>${sheet.allDefinitions()}</defs>${drawn}</svg>`
  );
}

/** The finished picture, as WebP. The SVG is our own and names nothing outside of it. */
export function slideAsPicture(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { unlimited: true })
    .flatten({ background: '#fff' })
    .webp({ quality: QUALITY })
    .toBuffer();
}

/** Bottom up. A slide may hide what lies below it, and a layout its master. */
function shownLayers(sheet: Sheet): Layer[] {
  const { slide, layout, master } = sheet.layers;
  if (!layout || !master) sheet.remark(REMARKS.layers);
  if (!shows(slide.root)) return [slide];
  const below = layout && !shows(layout.root) ? [layout] : [master, layout];
  return [...below, slide].filter((layer) => layer !== undefined);
}

const shows = ({ attributes }: XmlElement): boolean =>
  attributes.showMasterSp === undefined || isOn(attributes.showMasterSp);

async function backgroundDrawn(sheet: Sheet): Promise<string> {
  const { width, height } = sheet.deck;
  const path = `M0 0H${n(width)}V${n(height)}H0Z`;
  const { slide, layout, master } = sheet.layers;
  const paint = [slide, layout, master].map((layer) => layer && backgroundOf(sheet, layer)).find((each) => each);
  const white: Paint = { kind: 'solid', colour: { hex: 'FFFFFF', alpha: 1 } };
  return covered(sheet, paint ?? white, { path, width, height, name: '' });
}

function backgroundOf({ palette }: Sheet, { root, relationships }: Layer): Paint | undefined {
  const background = elementAt(root, 'cSld', 'bg');
  const own = paintOf(elementAt(background, 'bgPr'), palette, relationships);
  return own ?? paintByStyle(elementAt(background, 'bgRef'), palette);
}

function tellOfMovement(sheet: Sheet, root: XmlElement): void {
  const names = new Set([...within(root)].map(({ name }) => name));
  const moves = [...(elementAt(root, 'timing') ? within(elementAt(root, 'timing') ?? root) : [])];
  if (moves.some(({ name }) => name.startsWith('anim') || name === 'set' || name === 'bldP')) {
    sheet.remark(REMARKS.animation);
  }
  if (names.has('transition')) sheet.remark(REMARKS.transition);
  if (names.has('hlinkClick') || names.has('hlinkHover')) sheet.remark(REMARKS.links);
  const related = [...sheet.layers.slide.relationships.values()].map(({ type }) => type);
  if (related.includes('comments')) sheet.remark(REMARKS.comments);
}
