import { type Note, note } from '../ledger.js';

/** A text without its mark-up, and what was lost by that. */
export interface PlainText {
  text: string;
  notes: Note[];
  /** Pictures in the text, in order. */
  pictures: { src: string; alt: string }[];
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  rarr: '→',
  times: '×',
  deg: '°',
};

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b([^>]*)>/g;
const BLOCKS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
const LOST: [RegExp, Note][] = [
  [
    /^(b|strong|i|em|u|sub|sup|span|font|h[1-6])$/,
    note('Bỏ định dạng chữ (đậm, nghiêng, màu).', 'Styling was left out.'),
  ],
  [/^a$/, note('Liên kết thành địa chỉ trong ngoặc.', 'Links became addresses in brackets.')],
  [/^(table|tr|td|th)$/, note('Bảng thành các dòng chữ.', 'A table became lines of text.')],
  [/^(ul|ol|li)$/, note('Danh sách thành các dòng chữ.', 'A list became lines of text.')],
  [/^(audio|video|object|embed|iframe|source)$/, note('Bỏ âm thanh, video nhúng.', 'Embedded media were left out.')],
  [/^(math|svg)$/, note('Bỏ công thức hoặc hình vẽ nhúng.', 'An embedded formula or drawing was left out.')],
  [/^(script|style|form|input|button)$/, note('Bỏ phần mã nhúng.', 'Embedded code was left out.')],
];

/** HTML as plain text: nothing of it is ever shown as HTML. */
export function plainOfHtml(html: string): PlainText {
  const names = new Set<string>();
  const pictures: PlainText['pictures'] = [];
  const addresses: string[] = [];
  const bare = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, (_all, name: string) => (names.add(name.toLowerCase()), ''))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(TAG, (_tag, closing: string, tag: string, attributes: string) => {
      const name = tag.toLowerCase();
      names.add(name);
      if (name === 'img') pictures.push({ src: attribute(attributes, 'src'), alt: attribute(attributes, 'alt') });
      if (name === 'a') return closing ? closeLink(addresses) : (addresses.push(attribute(attributes, 'href')), '');
      if (name === 'td' || name === 'th') return closing ? ' ' : '';
      return BLOCKS.has(name) ? '\n' : '';
    });
  const lines = decodeEntities(bare)
    .split('\n')
    .map((line) => line.replaceAll(/[ \t\u00a0]+/g, ' ').trim());
  return {
    text: lines
      .filter((line) => line !== '')
      .join('\n')
      .normalize('NFC'),
    notes: LOST.filter(([pattern]) => [...names].some((name) => pattern.test(name))).map(([, said]) => said),
    pictures,
  };
}

/** `&lt;` and the like as characters. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-zA-Z]{2,8});/g, (all, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? all;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

function closeLink(addresses: string[]): string {
  const href = addresses.pop() ?? '';
  return /^https?:/.test(href) ? ` (${href})` : '';
}

function attribute(attributes: string, name: string): string {
  const [, , quoted, bare] = new RegExp(`\\b${name}\\s*=\\s*(?:(["'])(.*?)\\1|([^\\s>]+))`, 'i').exec(attributes) ?? [];
  return decodeEntities(quoted ?? bare ?? '');
}

/** Markdown as plain text, as far as authors of questions use it. */
export function plainOfMarkdown(markdown: string): PlainText {
  const text = markdown
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replaceAll(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replaceAll(/^#{1,6}\s+/gm, '');
  const notes = text === markdown ? [] : [note('Bỏ định dạng Markdown.', 'Markdown styling was left out.')];
  return { text: text.trim(), notes, pictures: [] };
}

/** A text in one of the formats that question files name; `moodle` is plain text that may hold some HTML. */
export function plainOf(format: string, text: string): PlainText {
  if (format === 'markdown') return plainOfMarkdown(text);
  if (format === 'plain' || format === 'plain_text')
    return { text: text.trim().normalize('NFC'), notes: [], pictures: [] };
  if (format === 'html' || /<[a-zA-Z/!]/.test(text)) return plainOfHtml(text);
  return { text: decodeEntities(text).trim().normalize('NFC'), notes: [], pictures: [] };
}
