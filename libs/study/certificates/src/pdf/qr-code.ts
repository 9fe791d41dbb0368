import { encode } from 'uqr';

const POINTS_PER_MM = 72 / 25.4;
/** Below half a millimetre simple cameras lose single modules; this leaves room for a worn print. */
const MODULE_MM = 0.56;
/** Modules of white around the code that scanners need (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** A QR code as dark runs on a grid, and how large it stands on the paper. */
export interface QrCode {
  /** Side without the quiet zone, in modules. */
  modules: number;
  /** Side of one module in points. */
  module: number;
  /** Side with the quiet zone, in points. */
  side: number;
  /** Row, first column and length of each dark run, counted from the upper left. */
  runs: { row: number; column: number; length: number }[];
}

/** The QR code of an address, able to lose 15 percent of itself (level M). */
export function qrCodeOf(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const module = MODULE_MM * POINTS_PER_MM;
  const runs = data.flatMap((cells, row) => runsOf(cells).map((run) => ({ row, ...run })));
  return { modules: size, module, side: (size + 2 * QUIET_MODULES) * module, runs };
}

/** Where the first module stands inside the side. */
export function quietZoneOf({ module }: QrCode): number {
  return QUIET_MODULES * module;
}

function runsOf(cells: readonly boolean[]): { column: number; length: number }[] {
  const runs: { column: number; length: number }[] = [];
  for (const [column, dark] of cells.entries()) {
    const last = runs.at(-1);
    if (dark && last && last.column + last.length === column) last.length += 1;
    else if (dark) runs.push({ column, length: 1 });
  }
  return runs;
}
