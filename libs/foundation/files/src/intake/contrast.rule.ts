/** Share of the pixels at either end that may be noise or a frame. */
const ENDS = 0.02;

/**
 * The contrast of a picture between its darkest and its lightest parts as WCAG 2.2 counts that of two colours: 1 (one
 * grey) to 21 (black on white). `grey` holds one byte for each pixel. A rough figure: it warns of pale pictures of words.
 */
export function contrastOf(grey: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  const dark = luminanceOf(valueAt(counts, grey.length * ENDS));
  const light = luminanceOf(valueAt(counts, grey.length * (1 - ENDS)));
  return Math.round(((light + 0.05) / (dark + 0.05)) * 10) / 10;
}

function valueAt(counts: Uint32Array, place: number): number {
  let seen = 0;
  for (const [value, count] of counts.entries()) {
    seen += count;
    if (seen > place) return value;
  }
  return 255;
}

function luminanceOf(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
