import type { Block, Inline } from '@hvs/contracts';
import { EMBEDDED, type Note, note } from '../ledger.js';
import { within, type XmlElement } from '../xml/read-xml.js';
import { inlinesOf, LOST_STYLES, trimmed, wordsOf } from './html-inlines.js';

/** One block of Word's HTML as blocks of a lesson, with what was changed on the way. */
export interface ReadBlock {
  blocks: Block[];
  notes: Note[];
  title: string;
}

const STYLES = note(
  'Bỏ định dạng gạch chân, gạch ngang, chỉ số.',
  'Underline, strike-through and raised or lowered text were left out.',
);
const LINKS = note('Bỏ liên kết không bắt đầu bằng https://.', 'Links that are not https:// were left out.');
const TABLE = note(
  'Bảng thành danh sách: mỗi dòng của bảng là một mục.',
  'A table became a list, one item for each row.',
);
const NESTED = note('Danh sách lồng nhau thành một cấp.', 'A list inside a list became one level.');
const UNDESCRIBED = note(
  'Hình chưa có lời mô tả; hãy viết trước khi xuất bản.',
  'The picture needs a description before publishing.',
);
const DEEP = note('Tiêu đề quá sâu thành tiêu đề cấp 3.', 'A heading that was too deep became one of level 3.');

export function readHtmlBlock(element: XmlElement): ReadBlock {
  const lost = new Set<string>();
  const { blocks, notes } = bodyOf(element, lost);
  const pictures = [...within(element)].filter(({ name }) => name === 'img').map(pictureOf);
  const all = [...blocks, ...pictures.map(({ block }) => block)];
  const words = element.name === 'p' || /^h\d$/.test(element.name) ? wordsOf(inlinesOf(element, new Set())) : '';
  return {
    blocks: all,
    notes: [
      ...notes,
      ...pictures.flatMap((picture) => picture.notes),
      ...(lost.has('link') ? [LINKS] : []),
      ...([...LOST_STYLES].some((style) => lost.has(style)) ? [STYLES] : []),
    ],
    title: words.trim().slice(0, 120) || titleOf(all[0]),
  };
}

function bodyOf(element: XmlElement, lost: Set<string>): { blocks: Block[]; notes: Note[] } {
  const { name } = element;
  if (name === 'ul' || name === 'ol') return listOf(element, lost);
  if (name === 'table') return tableOf(element, lost);
  const children = trimmed(inlinesOf(element, lost));
  if (children.length === 0) return { blocks: [], notes: [] };
  if (!/^h\d$/.test(name)) return { blocks: [{ type: 'paragraph', children }], notes: [] };
  const level = Number(name.slice(1));
  return { blocks: [{ type: 'heading', level: level <= 2 ? 2 : 3, children }], notes: level > 3 ? [DEEP] : [] };
}

function listOf(element: XmlElement, lost: Set<string>): { blocks: Block[]; notes: Note[] } {
  const nested = [...within(element)].filter(({ name }) => name === 'ul' || name === 'ol').length > 1;
  const items = [...within(element)]
    .filter(({ name }) => name === 'li')
    .map((item) => trimmed(inlinesOf(withoutLists(item), lost)))
    .filter((item) => item.length > 0);
  return {
    blocks: items.length > 0 ? [{ type: 'list', ordered: element.name === 'ol', items }] : [],
    notes: nested ? [NESTED] : [],
  };
}

const withoutLists = (item: XmlElement): XmlElement => ({
  ...item,
  content: item.content.filter((piece) => typeof piece === 'string' || (piece.name !== 'ul' && piece.name !== 'ol')),
});

function tableOf(element: XmlElement, lost: Set<string>): { blocks: Block[]; notes: Note[] } {
  const rows = [...within(element)].filter(({ name }) => name === 'tr');
  const items = rows
    .map((row) => row.children.map((cell) => trimmed(inlinesOf(cell, lost))).filter((cell) => cell.length > 0))
    .map((cells) =>
      cells.flatMap((cell, index): Inline[] => (index === 0 ? cell : [{ type: 'text', text: ' – ' }, ...cell])),
    )
    .filter((item) => item.length > 0);
  return { blocks: items.length > 0 ? [{ type: 'list', ordered: false, items }] : [], notes: [TABLE] };
}

function pictureOf({ attributes }: XmlElement): { block: Block; notes: Note[] } {
  const description = (attributes.alt ?? '').trim();
  return {
    block: { type: 'image', src: attributes.src ?? EMBEDDED, description },
    notes: description === '' ? [UNDESCRIBED] : [],
  };
}

function titleOf(block: Block | undefined): string {
  if (block?.type === 'list') return wordsOf(block.items[0] ?? []).slice(0, 120);
  if (block?.type === 'image') return block.description || 'Hình';
  return '';
}
