import { childrenOf, within, type XmlElement } from '../../xml/read-xml.js';

/** What stands in a paragraph, in one line. */
export function wordsOfParagraph(paragraph: XmlElement): string {
  const pieces = paragraph.children.map(({ name, children }) =>
    name === 'br' ? ' ' : (children.find((child) => child.name === 't')?.text ?? ''),
  );
  return tidy(pieces.join(''));
}

export const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** All paragraphs of a text body, one after the other; a bullet or a line without a full stop gets a semicolon. */
export function plainWords(element: XmlElement): string {
  const paragraphs = [...within(element)].flatMap((each) => (each.name === 'p' ? wordsOfParagraph(each) : []));
  return joined(paragraphs, ';');
}

/** Joins what was said so that it can be read aloud: each ends with its own mark or with `mark`. */
export function joined(pieces: readonly string[], mark: string): string {
  const said = pieces.filter((piece) => piece !== '');
  return said
    .map((piece, index) => (index === said.length - 1 || /[.!?:;,…]$/.test(piece) ? piece : `${piece}${mark}`))
    .join(' ');
}

/** The paragraphs of a body, without empty ones. */
export const paragraphWords = (body: XmlElement): string[] =>
  childrenOf(body, 'p')
    .map(wordsOfParagraph)
    .filter((words) => words !== '');
