import { childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { n } from './svg.js';

const MOST_STEPS = 5_000;
const DEGREE = 60_000;

type Point = readonly [number, number];

/**
 * A path that somebody drew (`a:custGeom`, ECMA-376, part 1, clause 20.1.9.8), stretched to a width and height in points.
 * None when it is made of formulas, which only a few old drawings are.
 */
export function customOutline(geometry: XmlElement, width: number, height: number): string | undefined {
  const list = elementAt(geometry, 'pathLst');
  const paths = (list ? childrenOf(list, 'path') : []).map((path) => drawn(path, width, height));
  const whole = paths.flatMap((path) => path ?? []).join('');
  return paths.includes(undefined) || whole === '' ? undefined : whole;
}

function drawn(path: XmlElement, width: number, height: number): string | undefined {
  if (path.children.length > MOST_STEPS) return undefined;
  const scale: Point = [
    width / (Number(path.attributes.w) || width * 12_700 || 1),
    height / (Number(path.attributes.h) || height * 12_700 || 1),
  ];
  let pen: Point = [0, 0];
  const steps: string[] = [];
  for (const step of path.children) {
    const next = step.name === 'arcTo' ? arc(step, pen, scale) : straight(step, scale);
    if (!next) return undefined;
    pen = next.pen ?? pen;
    steps.push(next.path);
  }
  return steps.join('');
}

interface Step {
  path: string;
  pen: Point | undefined;
}

const COMMANDS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lnTo: 'L',
  cubicBezTo: 'C',
  quadBezTo: 'Q',
  close: 'Z',
};

function straight(step: XmlElement, [acrossX, acrossY]: Point): Step | undefined {
  const command = COMMANDS[step.name];
  const corners = childrenOf(step, 'pt').map(({ attributes }): Point => [
    Number(attributes.x) * acrossX,
    Number(attributes.y) * acrossY,
  ]);
  if (!command || corners.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return undefined;
  return { path: `${command}${corners.map(([x, y]) => `${n(x)} ${n(y)}`).join(' ')}`, pen: corners.at(-1) };
}

/** A piece of an ellipse, told by its radii, the angle where it begins and how far it sweeps. */
function arc({ attributes }: XmlElement, [x, y]: Point, [acrossX, acrossY]: Point): Step | undefined {
  const [wide, high] = [Number(attributes.wR) * acrossX, Number(attributes.hR) * acrossY];
  const [from, sweep] = [attributes.stAng, attributes.swAng].map((each) => (Number(each) / DEGREE / 180) * Math.PI);
  if (from === undefined || sweep === undefined || ![wide, high, from, sweep].every(Number.isFinite)) return undefined;
  // A whole turn ends where it began, which SVG would leave out
  const turn = Math.abs(sweep) >= Math.PI * 2 ? Math.PI * 1.9999 * Math.sign(sweep) : sweep;
  const at = (angle: number): Point => [Math.cos(angle) * wide, Math.sin(angle) * high];
  const [begin, end] = [at(from), at(from + turn)];
  const pen: Point = [x - begin[0] + end[0], y - begin[1] + end[1]];
  const flags = `0 ${Math.abs(turn) > Math.PI ? 1 : 0} ${turn > 0 ? 1 : 0}`;
  return { path: `A${n(wide)} ${n(high)} ${flags} ${n(pen[0])} ${n(pen[1])}`, pen };
}
