import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from '@hvs/contracts';
import type { ContentSource } from './content-problem.js';

export type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

/** What the message calls each kind of Markdown that lessons do not use. */
const UNSUPPORTED: Partial<Record<MarkdownNode['type'], string>> = {
  blockquote: 'khối trích dẫn đặt trong khối khác',
  break: 'ngắt dòng cứng',
  code: 'khối mã (hoặc dòng thụt vào từ 4 dấu cách)',
  definition: 'liên kết khai báo riêng',
  heading: 'tiêu đề đặt trong khối khác',
  html: 'HTML',
  image: 'hình nằm giữa dòng chữ (hình phải đứng riêng một đoạn)',
  imageReference: 'hình khai báo riêng',
  inlineCode: 'mã trong dòng',
  linkReference: 'liên kết khai báo riêng',
  list: 'danh sách đặt trong khối khác',
  thematicBreak: 'đường kẻ ngang',
};

export function lineOf(node: MarkdownNode): number {
  return node.position?.start.line ?? 1;
}

export function reportUnsupported(source: ContentSource, node: MarkdownNode): void {
  source.report(lineOf(node), `không dùng được ${UNSUPPORTED[node.type] ?? node.type} trong bài học`);
}

/** Turns the inside of a paragraph or heading into inlines; what lessons do not use is reported and left out. */
export function readInlines(source: ContentSource, nodes: readonly MarkdownNode[]): Inline[] {
  return nodes.flatMap((node) => readInline(source, node) ?? []);
}

function readInline(source: ContentSource, node: MarkdownNode): Inline | undefined {
  switch (node.type) {
    case 'text':
      return { type: 'text', text: node.value.replaceAll(/\s*\n\s*/g, ' ') };
    case 'strong':
      return { type: 'strong', children: readInlines(source, node.children) };
    case 'emphasis':
      return { type: 'emphasis', children: readInlines(source, node.children) };
    case 'link':
      if (!isHttps(node.url)) source.report(lineOf(node), `liên kết "${node.url}" phải bắt đầu bằng https://`);
      return { type: 'link', href: node.url, children: readInlines(source, node.children) };
    default:
      reportUnsupported(source, node);
      return undefined;
  }
}

export function isHttps(address: string): boolean {
  return address.startsWith('https://') && URL.canParse(address);
}
