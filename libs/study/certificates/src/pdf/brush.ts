import {
  appendBezierCurve,
  closePath,
  type Color,
  drawText,
  fill,
  lineTo,
  moveTo,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setFillingColor,
  setLineWidth,
  setStrokingColor,
  stroke,
  degrees,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import type { QrCode } from './qr-code.js';
import { quietZoneOf } from './qr-code.js';

const shade = (hex: string): Color => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return rgb(part(0), part(2), part(4));
};

/** The colours of a certificate; every text stands out from white by at least 4.5 to 1. */
export const INK = {
  text: shade('2b2320'),
  soft: shade('5c524c'),
  red: shade('9a1b1e'),
  gold: shade('b8892f'),
} as const;

const rectangle = (x: number, y: number, width: number, height: number) =>
  PDFOperator.of(
    PDFOperatorNames.AppendRectangle,
    [x, y, width, height].map((value) => value.toFixed(2)),
  );

/** Operators that draw lines of text, each in the middle of `x` or from it; `y` is the base line of the first. */
export function textOperators(
  page: PDFPage,
  lines: readonly string[],
  look: { font: PDFFont; size: number; color: Color; x: number; y: number; leading: number; align: 'middle' | 'left' },
): PDFOperator[] {
  const font = page.node.newFontDictionary(look.font.name, look.font.ref);
  return lines.flatMap((line, at) =>
    drawText(look.font.encodeText(line), {
      color: look.color,
      font,
      size: look.size,
      rotate: degrees(0),
      xSkew: degrees(0),
      ySkew: degrees(0),
      x: look.align === 'left' ? look.x : look.x - look.font.widthOfTextAtSize(line, look.size) / 2,
      y: look.y - at * look.leading,
    }),
  );
}

/** A frame of one line, `inset` points from the edges of a page. */
export function frameOperators(size: { width: number; height: number }, inset: number, line: number): PDFOperator[] {
  return [
    pushGraphicsState(),
    setStrokingColor(INK.gold),
    setLineWidth(line),
    rectangle(inset, inset, size.width - 2 * inset, size.height - 2 * inset),
    stroke(),
    popGraphicsState(),
  ];
}

/** A small diamond over each corner of a frame. */
export function cornerOperators(size: { width: number; height: number }, inset: number, radius: number): PDFOperator[] {
  const across = [inset, size.width - inset];
  const up = [inset, size.height - inset];
  const diamonds = across.flatMap((x) =>
    up.flatMap((y) => [...diamond(x, y, radius, INK.gold), ...diamond(x, y, radius / 2.4, INK.red)]),
  );
  return [pushGraphicsState(), ...diamonds, popGraphicsState()];
}

function diamond(x: number, y: number, radius: number, color: Color): PDFOperator[] {
  return [
    setFillingColor(color),
    moveTo(x - radius, y),
    lineTo(x, y + radius),
    lineTo(x + radius, y),
    lineTo(x, y - radius),
    closePath(),
    fill(),
  ];
}

/** A level line around `x`. */
export function ruleOperators(x: number, y: number, width: number, line = 0.8): PDFOperator[] {
  return [
    pushGraphicsState(),
    setStrokingColor(INK.gold),
    setLineWidth(line),
    moveTo(x - width / 2, y),
    lineTo(x + width / 2, y),
    stroke(),
    popGraphicsState(),
  ];
}

/** A lotus of three petals on each side of one in the middle: the ornament above the issuer. */
export function lotusOperators(x: number, y: number, height: number): PDFOperator[] {
  const petals = [-64, -34, 34, 64, 0].flatMap((angle) => petal(x, y, height * (angle === 0 ? 1 : 0.92), angle));
  return [pushGraphicsState(), ...petals, popGraphicsState()];
}

function petal(x: number, y: number, height: number, angle: number): PDFOperator[] {
  const turn = (angle * Math.PI) / 180;
  const at = (across: number, up: number): [number, number] => [
    x + across * Math.cos(turn) + up * Math.sin(turn),
    y - across * Math.sin(turn) + up * Math.cos(turn),
  ];
  const wide = height * 0.34;
  return [
    setFillingColor(angle === 0 ? INK.red : INK.gold),
    moveTo(...at(0, 0)),
    appendBezierCurve(...at(wide, height * 0.3), ...at(wide, height * 0.62), ...at(0, height)),
    appendBezierCurve(...at(-wide, height * 0.62), ...at(-wide, height * 0.3), ...at(0, 0)),
    closePath(),
    fill(),
  ];
}

/** The dark modules of a QR code whose lower left corner, quiet zone included, stands at `x`, `y`. */
export function qrOperators(code: QrCode, x: number, y: number): PDFOperator[] {
  const quiet = quietZoneOf(code);
  const top = y + code.side - quiet;
  const runs = code.runs.map(({ row, column, length }) =>
    rectangle(x + quiet + column * code.module, top - (row + 1) * code.module, length * code.module, code.module),
  );
  return [pushGraphicsState(), setFillingColor(rgb(0, 0, 0)), ...runs, fill(), popGraphicsState()];
}
