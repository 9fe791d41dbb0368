import { sentencesOf } from '@hvs/contracts';

/** A sentence of the page and where it stands, so that it can be marked while it is read. */
export interface SpokenSentence {
  text: string;
  range: Range;
}

/** What is read in one go, as a listener expects a short rest after it. */
const PIECES = 'h1, h2, h3, h4, p, li, legend, label, figcaption, dt, dd, summary, blockquote, img[alt]';
/** What belongs to the page and not to what it says. */
const SILENT =
  'button, nav, [hidden], [aria-hidden="true"], .visually-hidden, .no-print, details:not([open]) > :not(summary)';

/** The sentences of a part of the page in the order of reading: text, choices of a question, descriptions of pictures. */
export function spokenSentences(root: HTMLElement): SpokenSentence[] {
  return [...root.querySelectorAll<HTMLElement>(PIECES)].flatMap((piece) => {
    // Pages of an easy-read form that are not shown are not read
    if (piece.closest(SILENT) || piece.getClientRects().length === 0) return [];
    if (piece instanceof HTMLImageElement) return ofPicture(piece);
    return ofPiece(piece);
  });
}

function ofPicture(picture: HTMLImageElement): SpokenSentence[] {
  if (picture.alt.trim() === '') return [];
  const range = picture.ownerDocument.createRange();
  range.selectNode(picture);
  return [{ text: `Hình: ${picture.alt}`, range }];
}

/** The text of a piece without that of pieces in it, which are read by themselves. */
function ofPiece(piece: HTMLElement): SpokenSentence[] {
  const nodes = textNodesOf(piece);
  const whole = nodes.map((node) => node.data).join('');
  let from = 0;
  return sentencesOf(whole).map((text) => {
    const start = whole.indexOf(text, from);
    from = start + text.length;
    return { text: text.replace(/\s+/g, ' '), range: rangeOf(nodes, start, from) };
  });
}

function textNodesOf(piece: HTMLElement): Text[] {
  const walker = piece.ownerDocument.createTreeWalker(piece, NodeFilter.SHOW_TEXT, (node) => {
    const parent = node.parentElement;
    const isOwn = parent?.closest(PIECES) === piece && !parent.closest(SILENT);
    return isOwn ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const length = node.data.length;
    if (start >= passed && start <= passed + length) range.setStart(node, start - passed);
    if (end >= passed && end <= passed + length) {
      range.setEnd(node, end - passed);
      break;
    }
    passed += length;
  }
  return range;
}
