import type { Inline } from '@hvs/contracts';
import type { XmlElement } from '../xml/read-xml.js';

const MARKS: ReadonlyMap<string, 'strong' | 'emphasis'> = new Map([
  ['strong', 'strong'],
  ['em', 'emphasis'],
]);
export const LOST_STYLES: ReadonlySet<string> = new Set(['s', 'sub', 'sup', 'u']);

/** What is inside a paragraph of Word's HTML. Styles we do not have are left out, their words stay. */
export function inlinesOf(element: XmlElement, lost: Set<string>): Inline[] {
  return joined(
    element.content.flatMap((piece) => (typeof piece === 'string' ? textOf(piece) : inlineOf(piece, lost))),
  );
}

const textOf = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text: text.replaceAll(/\s+/g, ' ') }]);

function inlineOf(element: XmlElement, lost: Set<string>): Inline[] {
  const { name, attributes } = element;
  if (name === 'br') return [{ type: 'text', text: ' ' }];
  const children = inlinesOf(element, lost);
  if (name === 'img' || children.length === 0) return [];
  const type = MARKS.get(name);
  if (type) return [{ type, children }];
  if (name === 'a' && attributes.href) return linkOf(attributes.href, children, lost);
  if (LOST_STYLES.has(name)) lost.add(name);
  return children;
}

function linkOf(href: string, children: Inline[], lost: Set<string>): Inline[] {
  if (href.startsWith('https://') && URL.canParse(href)) return [{ type: 'link', href, children }];
  // A mark inside the document leads nowhere in a lesson
  if (!href.startsWith('#')) lost.add('link');
  return children;
}

/** Pieces of plain text that follow each other are one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}

/** Without blanks at both ends; nothing when there are no words in it. */
export function trimmed(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  const start: Inline[] =
    first?.type === 'text' ? [{ type: 'text', text: first.text.trimStart() }, ...rest] : [...inlines];
  const last = start.at(-1);
  const whole: Inline[] =
    last?.type === 'text' ? [...start.slice(0, -1), { type: 'text', text: last.text.trimEnd() }] : start;
  return whole.filter((inline) => inline.type !== 'text' || inline.text !== '');
}

export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.text : wordsOf(inline.children))).join('');
}
