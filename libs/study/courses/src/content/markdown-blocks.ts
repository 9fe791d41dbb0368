import type { Block, CalloutKind, Inline } from '@hvs/contracts';
import type { ContentSource } from './content-problem.js';
import { lineOf, readInlines, reportUnsupported } from './markdown-inlines.js';
import type { MarkdownNode } from './markdown-inlines.js';
import { checkMediaSource } from './media-source.js';

type Markdown<T extends MarkdownNode['type']> = Extract<MarkdownNode, { type: T }>;

/** The words a block quote begins with, in bold, to become a callout. */
const CALLOUT_LABELS: ReadonlyMap<string, CalloutKind> = new Map([
  ['Cảnh báo:', 'warning'],
  ['Mẹo:', 'tip'],
]);

/** The rule under the head of a table; CommonMark itself reads a table as a paragraph. */
const TABLE_RULE = /^\s*\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?$/m;

/** Turns the top-level nodes of a lesson into blocks; what lessons do not use is reported and left out. */
export function readBlocks(source: ContentSource, nodes: readonly MarkdownNode[]): Block[] {
  return nodes.flatMap((node) => readBlock(source, node) ?? []);
}

function readBlock(source: ContentSource, node: MarkdownNode): Block | undefined {
  switch (node.type) {
    case 'heading':
      return readHeading(source, node);
    case 'paragraph':
      return readParagraph(source, node);
    case 'list':
      return { type: 'list', ordered: node.ordered === true, items: readItems(source, node) };
    case 'blockquote':
      return readCallout(source, node);
    default:
      reportUnsupported(source, node);
      return undefined;
  }
}

function readHeading(source: ContentSource, node: Markdown<'heading'>): Block | undefined {
  const children = readInlines(source, node.children);
  if (children.length === 0) source.report(lineOf(node), 'tiêu đề không có chữ');
  if (node.depth === 2 || node.depth === 3) return { type: 'heading', level: node.depth, children };
  source.report(
    lineOf(node),
    node.depth === 1
      ? 'không dùng tiêu đề cấp 1 trong bài (tên bài đã là cấp 1); hãy dùng ## hoặc ###'
      : `tiêu đề cấp ${node.depth} quá sâu; hãy dùng ## hoặc ###`,
  );
  return undefined;
}

function readParagraph(source: ContentSource, node: Markdown<'paragraph'>): Block | undefined {
  const [only] = node.children;
  if (only?.type === 'image' && node.children.length === 1) return readImage(source, only);
  if (isTable(node)) {
    source.report(lineOf(node), 'không dùng được bảng trong bài học');
    return undefined;
  }
  return { type: 'paragraph', children: readInlines(source, node.children) };
}

function isTable(node: Markdown<'paragraph'>): boolean {
  return node.children.some((child) => child.type === 'text' && TABLE_RULE.test(child.value));
}

function readImage(source: ContentSource, node: Markdown<'image'>): Block {
  const description = node.alt?.trim() ?? '';
  if (description === '') source.report(lineOf(node), `hình "${node.url}" thiếu lời mô tả trong dấu ngoặc vuông`);
  checkMediaSource(source, lineOf(node), 'picture', node.url);
  return { type: 'image', src: node.url, description };
}

/** Every item is one run of text; a second paragraph or a list inside it is reported. */
function readItems(source: ContentSource, list: Markdown<'list'>): Inline[][] {
  return list.children.map((item) => {
    const [first, ...rest] = item.children;
    if (!first) source.report(item.position?.start.line ?? lineOf(list), 'mục của danh sách không có chữ');
    else if (first.type !== 'paragraph') reportUnsupported(source, first);
    for (const extra of rest) {
      if (extra.type === 'paragraph') source.report(lineOf(extra), 'mỗi mục của danh sách chỉ có một đoạn');
      else reportUnsupported(source, extra);
    }
    return first?.type === 'paragraph' ? readInlines(source, first.children) : [];
  });
}

function readCallout(source: ContentSource, quote: Markdown<'blockquote'>): Block | undefined {
  const kind = calloutKind(quote);
  if (!kind) {
    source.report(lineOf(quote), 'khối trích dẫn phải bắt đầu bằng **Cảnh báo:** hoặc **Mẹo:**');
    return undefined;
  }
  const paragraphs = quote.children.flatMap((child, index) => {
    if (child.type === 'paragraph')
      return [readInlines(source, index === 0 ? child.children.slice(1) : child.children)];
    reportUnsupported(source, child);
    return [];
  });
  const children = paragraphs.map(withoutLeadingSpace).filter((paragraph) => paragraph.length > 0);
  if (children.length === 0) source.report(lineOf(quote), 'khối cảnh báo hoặc mẹo không có nội dung');
  return { type: 'callout', kind, children };
}

function calloutKind(quote: Markdown<'blockquote'>): CalloutKind | undefined {
  const [first] = quote.children;
  const label = first?.type === 'paragraph' ? first.children[0] : undefined;
  const [word] = label?.type === 'strong' ? label.children : [];
  return word?.type === 'text' ? CALLOUT_LABELS.get(word.value.trim()) : undefined;
}

/** Removes the blank the label leaves behind, and the text altogether when nothing else is in it. */
function withoutLeadingSpace(inlines: Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text') return inlines;
  const text = first.text.trimStart();
  return text === '' ? rest : [{ type: 'text', text }, ...rest];
}
