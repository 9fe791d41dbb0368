/** Width of a text in points at a size. */
export type Measure = (text: string, size: number) => number;

export interface FittedText {
  size: number;
  lines: string[];
}

/** Where a text may stand: `sizes` from the wished one down, each tried with at most `mostLines` lines. */
export interface Room {
  width: number;
  sizes: readonly number[];
  mostLines: number;
}

/**
 * Sets a text into its room: on one line at the largest size that has room for it, else on as few lines as there may
 * be. A text that is too long even at the smallest size ends with `…`; a word wider than the room is broken.
 */
export function fitText(text: string, { width, sizes, mostLines }: Room, measure: Measure): FittedText {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const single = sizes.find((size) => measure(whole, size) <= width);
  if (single !== undefined) return { size: single, lines: [whole] };
  for (const size of sizes) {
    const lines = wrapped(words, width, (line) => measure(line, size));
    if (lines.length <= mostLines && words.every((word) => measure(word, size) <= width)) {
      return { size, lines: balanced(words, width, lines, (line) => measure(line, size)) };
    }
  }
  const size = sizes.at(-1) ?? 12;
  const measureLine = (line: string) => measure(line, size);
  return { size, lines: shortened(wrapped(words, width, measureLine), mostLines, width, measureLine) };
}

function wrapped(words: readonly string[], width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.flatMap((each) => pieces(each, width, measure))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, but of widths as alike as can be: a last line of one word looks forgotten. */
function balanced(
  words: readonly string[],
  width: number,
  lines: string[],
  measure: (line: string) => number,
): string[] {
  let best = lines;
  for (let narrower = width * 0.96; narrower > width * 0.4; narrower -= width * 0.04) {
    if (words.some((word) => measure(word) > narrower)) break;
    const tried = wrapped(words, narrower, measure);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** A word, or its pieces when it is wider than a line. */
function pieces(word: string, width: number, measure: (line: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const found: string[] = [''];
  for (const sign of word) {
    const longer = `${found.at(-1)}${sign}`;
    if (measure(longer) <= width || found.at(-1) === '') found[found.length - 1] = longer;
    else found.push(sign);
  }
  return found;
}

function shortened(lines: readonly string[], most: number, width: number, measure: (line: string) => number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  const signs = [...(kept.at(-1) ?? '')];
  while (signs.length > 0 && measure(`${signs.join('')}…`) > width) signs.pop();
  return [...kept.slice(0, -1), `${signs.join('').trimEnd()}…`];
}
