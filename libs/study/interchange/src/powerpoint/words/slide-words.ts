import { childrenOf, elementAt, type XmlElement } from '../../xml/read-xml.js';
import { isFurniture, isTitle, placeholderOf } from '../shapes/placeholders.js';
import { namesOf, shapesWithin } from '../shapes/shape-tree.js';
import { joined, paragraphWords, plainWords } from './plain-words.js';

/** As much as is bearable to hear of one picture. Letters. */
export const LONGEST_DESCRIPTION = 2_000;
const LONGEST_TITLE = 200;

/** The words of a slide in the order of the file, its title apart. */
export interface SlideWords {
  title: string;
  rest: string[];
}

/** What can be read on a slide, and what its author said of its pictures. */
export function wordsOfSlide(root: XmlElement): SlideWords {
  const shapes = shapesWithin(root).filter((shape) => !namesOf(shape).hidden && !isFurniture(placeholderOf(shape)));
  const title = shapes.find((shape) => isTitle(placeholderOf(shape)) && wordsOfShape(shape) !== '');
  return {
    title: title ? wordsOfShape(title).slice(0, LONGEST_TITLE) : '',
    rest: shapes
      .filter((shape) => shape !== title)
      .map(wordsOfShape)
      .filter((words) => words !== ''),
  };
}

function wordsOfShape(shape: XmlElement): string {
  if (shape.name === 'pic') return pictureWords(shape);
  const table = elementAt(shape, 'graphic', 'graphicData', 'tbl');
  if (table) return tableWords(table);
  const body = elementAt(shape, 'txBody');
  return body ? joined(paragraphWords(body), ';') : '';
}

/** The name of its file is no description. */
function pictureWords(shape: XmlElement): string {
  const { description } = namesOf(shape);
  return description === '' || /^\S+\.\w{3,4}$/.test(description) ? '' : `Hình: ${description}`;
}

function tableWords(table: XmlElement): string {
  const rows = childrenOf(table, 'tr').map((row) =>
    childrenOf(row, 'tc')
      .map(plainWords)
      .filter((words) => words !== '')
      .join(' – '),
  );
  return joined(rows, ';');
}

/** The description of the picture of a slide, its title first. */
export function descriptionOf(
  { title, rest }: SlideWords,
  found: readonly string[],
  number: number,
): { text: string; state: 'whole' | 'cut' | 'none' } {
  const text = joined([title, ...rest, ...found], '.');
  if (text === '') return { text: `Trang ${number} không có chữ, chưa có lời mô tả.`, state: 'none' };
  if (text.length <= LONGEST_DESCRIPTION) return { text, state: 'whole' };
  return { text: `${text.slice(0, LONGEST_DESCRIPTION - 1).trimEnd()}…`, state: 'cut' };
}

/** A short name of a slide for headings and the ledger. */
export function nameOfSlide({ title, rest }: SlideWords, number: number): string {
  const name = title || (rest.find((words) => !words.startsWith('Hình: ')) ?? '');
  return name === '' ? `Trang ${number}` : name.slice(0, 120);
}
