import { n } from './svg.js';

/** A width and height in points, and the handles that its author pulled, as shares. */
export interface Frame {
  width: number;
  height: number;
  handle: (at: number, usual: number) => number;
}

type Corner = readonly [number, number];

const polygon = (...corners: readonly Corner[]): string => `M${corners.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;

export const rectangle = ({ width, height }: Frame): string =>
  polygon([0, 0], [width, 0], [width, height], [0, height]);

function rounded({ width, height, handle }: Frame): string {
  const r = within(handle(0, 0.16667), 0.5) * Math.min(width, height);
  const corner = (x: number, y: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y)}`;
  return `M${n(r)} 0H${n(width - r)}${corner(r, r)}V${n(height - r)}${corner(-r, r)}H${n(r)}${corner(-r, -r)}V${n(r)}${corner(r, -r)}Z`;
}

const within = (share: number, most: number): number => Math.min(most, Math.max(0, share));

function ellipse({ width, height }: Frame): string {
  const arc = `a${n(width / 2)} ${n(height / 2)} 0 1 1`;
  return `M0 ${n(height / 2)}${arc} ${n(width)} 0${arc} ${n(-width)} 0Z`;
}

/** Corners on an ellipse, the first at the top; with `inner` below 1 a star that reaches so far in. */
function regular(corners: number, inner: number, { width, height }: Frame): string {
  const count = inner < 1 ? corners * 2 : corners;
  const steps = Array.from({ length: count }, (_, step): Corner => {
    const angle = (Math.PI * 2 * step) / count - Math.PI / 2;
    const reach = step % 2 === 1 ? inner : 1;
    return [(width / 2) * (1 + Math.cos(angle) * reach), (height / 2) * (1 + Math.sin(angle) * reach)];
  });
  return polygon(...steps);
}

function arrowCorners({ width, height, handle }: Frame): Corner[] {
  const neck = width - Math.min(width, Math.max(0, handle(1, 0.5)) * Math.min(width, height));
  const edge = (height * (1 - within(handle(0, 0.5), 1))) / 2;
  const above: Corner[] = [
    [0, edge],
    [neck, edge],
    [neck, 0],
  ];
  return [...above, [width, height / 2], ...above.map(([x, y]): Corner => [x, height - y]).reverse()];
}

/** An arrow lies to the right; others are the same, turned by quarters. */
function arrow(quarters: number): (frame: Frame) => string {
  return ({ width, height, handle }) => {
    const lies = quarters % 2 === 0;
    const corners = arrowCorners({ width: lies ? width : height, height: lies ? height : width, handle });
    const turned = corners.map(([x, y]): Corner => {
      if (lies) return [quarters === 2 ? width - x : x, y];
      return quarters === 1 ? [width - y, x] : [y, height - x];
    });
    return polygon(...turned);
  };
}

const chevron =
  (notch: boolean) =>
  ({ width, height, handle }: Frame): string => {
    const tip = Math.min(width, within(handle(0, 0.5), 10) * Math.min(width, height));
    const back: Corner[] = notch ? [[tip, height / 2]] : [];
    return polygon([0, 0], [width - tip, 0], [width, height / 2], [width - tip, height], [0, height], ...back);
  };

const slanted =
  (both: boolean) =>
  ({ width, height, handle }: Frame): string => {
    const by = Math.min(both ? width / 2 : width, within(handle(0, 0.25), 10) * Math.min(width, height));
    return polygon([by, 0], [both ? width - by : width, 0], [both ? width : width - by, height], [0, height]);
  };

function hexagon({ width, height, handle }: Frame): string {
  const by = Math.min(width / 2, within(handle(0, 0.25), 10) * Math.min(width, height));
  return polygon([by, 0], [width - by, 0], [width, height / 2], [width - by, height], [by, height], [0, height / 2]);
}

/** A speech bubble: its handles say how far from the middle the tip lies. */
function callout({ width, height, handle }: Frame): string {
  const tip: Corner = [width * (0.5 + handle(0, -0.20833)), height * (0.5 + handle(1, 0.625))];
  const foot = (side: number, length: number): [number, number] => {
    const middle = length * (side > length / 2 ? 0.7 : 0.3);
    return [middle - length * 0.1, middle + length * 0.1];
  };
  const [left, right] = foot(tip[0], width);
  const [top, bottom] = foot(tip[1], height);
  const upright = Math.abs(handle(1, 0.625)) >= Math.abs(handle(0, -0.20833));
  const at = (wanted: boolean, ...corners: Corner[]): Corner[] => (wanted ? corners : []);
  return polygon(
    [0, 0],
    ...at(upright && tip[1] < 0, [left, 0], tip, [right, 0]),
    [width, 0],
    ...at(!upright && tip[0] > width, [width, top], tip, [width, bottom]),
    [width, height],
    ...at(upright && tip[1] > height, [right, height], tip, [left, height]),
    [0, height],
    ...at(!upright && tip[0] < 0, [0, bottom], tip, [0, top]),
  );
}

/** The geometries that people use (ECMA-376, part 1, clause 20.1.10.56) as paths of SVG from 0 0 on. */
export const PRESETS: Readonly<Record<string, (frame: Frame) => string>> = {
  rect: rectangle,
  flowChartProcess: rectangle,
  roundRect: rounded,
  round2SameRect: rounded,
  flowChartAlternateProcess: rounded,
  ellipse,
  flowChartConnector: ellipse,
  triangle: ({ width, height, handle }) =>
    polygon([width * within(handle(0, 0.5), 1), 0], [width, height], [0, height]),
  rtTriangle: ({ width, height }) => polygon([0, 0], [width, height], [0, height]),
  diamond: (frame) => regular(4, 1, frame),
  flowChartDecision: (frame) => regular(4, 1, frame),
  pentagon: (frame) => regular(5, 1, frame),
  hexagon,
  star5: (frame) => regular(5, 0.382, frame),
  star4: (frame) => regular(4, 0.35, frame),
  rightArrow: arrow(0),
  downArrow: arrow(1),
  leftArrow: arrow(2),
  upArrow: arrow(3),
  homePlate: chevron(false),
  chevron: chevron(true),
  parallelogram: slanted(false),
  trapezoid: slanted(true),
  wedgeRectCallout: callout,
  wedgeRoundRectCallout: callout,
};
