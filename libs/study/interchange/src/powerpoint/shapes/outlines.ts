import { childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { customOutline } from './custom-outline.js';
import { type Frame, PRESETS, rectangle } from './preset-outlines.js';
import { n } from './svg.js';

/** A path of SVG from 0 0 on. */
export interface Outline {
  path: string;
  /** A line has no inside to be filled. */
  open: boolean;
  /** The geometry that was drawn as a rectangle instead, if it was. */
  simplified: string | undefined;
}

const LINES = new Set(['line', 'straightConnector1', 'lineInv']);
const BENT = /^(bent|curved)Connector/;

/** The outline of a shape of a size in points, from its `p:spPr` (or those it inherits). */
export function outlineOf(
  properties: readonly (XmlElement | undefined)[],
  { width, height }: { width: number; height: number },
): Outline {
  const geometry = properties
    .map((each) => elementAt(each, 'custGeom') ?? elementAt(each, 'prstGeom'))
    .find((each) => each !== undefined);
  if (geometry?.name === 'custGeom') {
    const path = customOutline(geometry, width, height);
    const frame = { width, height, handle: handlesOf(undefined) };
    return { path: path ?? rectangle(frame), open: false, simplified: path === undefined ? 'tự vẽ' : undefined };
  }
  const name = geometry?.attributes.prst ?? 'rect';
  const line = lineOf(name, width, height);
  if (line !== undefined) return { path: line, open: true, simplified: undefined };
  const draw = PRESETS[name];
  const path = (draw ?? rectangle)({ width, height, handle: handlesOf(geometry) });
  return { path, open: false, simplified: draw ? undefined : name };
}

function lineOf(name: string, width: number, height: number): string | undefined {
  if (LINES.has(name)) return `M0 0L${n(width)} ${n(height)}`;
  return BENT.test(name) ? `M0 0H${n(width / 2)}V${n(height)}H${n(width)}` : undefined;
}

type Sides = readonly [number, number, number, number];

/** How far words keep from the sides of the box in shapes that do not fill it: left, top, right, bottom. Shares. */
const ROOM: Readonly<Record<string, Sides>> = {
  ellipse: [0.146, 0.146, 0.146, 0.146],
  flowChartConnector: [0.146, 0.146, 0.146, 0.146],
  diamond: [0.25, 0.25, 0.25, 0.25],
  flowChartDecision: [0.25, 0.25, 0.25, 0.25],
  triangle: [0.25, 0.5, 0.25, 0],
};

export function roomForWords(properties: readonly (XmlElement | undefined)[]): Sides {
  const preset = properties.map((each) => elementAt(each, 'prstGeom')).find((each) => each !== undefined);
  return ROOM[preset?.attributes.prst ?? ''] ?? [0, 0, 0, 0];
}

/** `a:avLst`: 1/100000, each written as a formula that says its value. */
function handlesOf(geometry: XmlElement | undefined): Frame['handle'] {
  const list = elementAt(geometry, 'avLst');
  const values = list
    ? childrenOf(list, 'gd').map(({ attributes }) => Number(/^val (-?\d+)$/.exec(attributes.fmla ?? '')?.[1]) / 100_000)
    : [];
  return (at, usual) => {
    const value = values[at];
    return value !== undefined && Number.isFinite(value) ? value : usual;
  };
}
