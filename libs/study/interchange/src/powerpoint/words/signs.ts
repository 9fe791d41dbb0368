const SQUARE = 'M100 100H600V600H100Z';
const HOLLOW_SQUARE = 'M100 60H660V620H100ZM160 120V560H600V120Z';
const DISC = 'M100 350a250 250 0 1 1 500 0a250 250 0 1 1 -500 0Z';
const RING = 'M100 350a250 250 0 1 1 500 0a250 250 0 1 1 -500 0ZM165 350a185 185 0 1 0 370 0a185 185 0 1 0 -370 0Z';
const CHECK = 'M80 330L170 410L290 250L610 680L690 610L300 80Z';
const CROSS = 'M120 120L200 40L380 260L560 40L640 120L450 340L640 560L560 640L380 420L200 640L120 560L310 340Z';
const TRIANGLE = 'M120 60V640L640 350Z';
const ARROW = 'M60 310V390H560L420 530L480 590L720 350L480 110L420 170L560 310Z';
const DIAMOND = 'M100 350L370 620L640 350L370 80Z';
const STAR = 'M380 700L462 453L720 450L513 296L590 50L380 198L170 50L247 296L40 450L298 453Z';

/** Signs that no font of ours has and slides are full of. In thousandths of the size, upwards from the base line. */
export const SIGNS: Readonly<Record<string, string>> = {
  '▪': SQUARE,
  '■': SQUARE,
  '□': HOLLOW_SQUARE,
  '❑': HOLLOW_SQUARE,
  '☐': HOLLOW_SQUARE,
  '●': DISC,
  '⚫': DISC,
  '○': RING,
  '◦': RING,
  '✓': CHECK,
  '✔': CHECK,
  '☑': CHECK,
  '✗': CROSS,
  '✘': CROSS,
  '❌': CROSS,
  '►': TRIANGLE,
  '▶': TRIANGLE,
  '➢': TRIANGLE,
  '→': ARROW,
  '➔': ARROW,
  '⇒': ARROW,
  '➜': ARROW,
  '◆': DIAMOND,
  '❖': DIAMOND,
  '★': STAR,
  '⭐': STAR,
};

/** What the letters of the sign fonts of Windows look like; of others, a dot is enough. */
const OF_WINGDINGS: Readonly<Record<string, string>> = {
  '§': '▪',
  n: '■',
  q: '❑',
  o: '□',
  l: '●',
  m: '○',
  v: '❖',
  u: '◆',
  ü: '✓',
  þ: '☑',
  û: '✗',
  Ø: '➢',
  à: '→',
  è: '➔',
  '«': '★',
};

/** A bullet as it is seen: letters of sign fonts are often moved to U+F000 and on. */
export function bulletSign(letter: string, typeface: string): string {
  if (!/wingdings|symbol|webdings/i.test(typeface)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  const plain = code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : letter;
  return OF_WINGDINGS[plain] ?? '•';
}
