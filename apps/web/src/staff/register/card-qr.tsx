import { encode } from 'uqr';

/** Modules of white around the code that scanners need (ISO/IEC 18004). */
const QUIET = 4;

/** The QR code of an address, able to lose 15 percent of itself. What it says stands beside it in words. */
export function CardQr({ address, className }: { address: string; className?: string }) {
  const { size, data } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * QUIET;
  const dark = data.flatMap((cells, row) =>
    cells.flatMap((isDark, column) => (isDark ? [`M${column + QUIET} ${row + QUIET}h1v1h-1z`] : [])),
  );
  return (
    <svg viewBox={`0 0 ${side} ${side}`} className={className} aria-hidden="true" shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
