import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, LessonDocument } from '@hvs/contracts';
import type { ContentSource } from './content-problem.js';
import { readBlocks } from './markdown-blocks.js';
import { YamlFields } from './yaml-fields.js';

const FENCE = '---';

/**
 * Reads one lesson: YAML front matter (key, title, minutes) between two lines of `---`, then Markdown.
 * The front matter is blanked, not cut, before the Markdown is parsed, so every node keeps its line in the file.
 */
export function readLessonMarkdown(source: ContentSource, expectedKey: string): LessonDocument | undefined {
  const lines = source.text.split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1) {
    source.report(1, 'bài học phải bắt đầu bằng phần khai báo nằm giữa hai dòng "---"');
    return undefined;
  }
  const head = readFrontMatter(source, lines.slice(1, end).join('\n'), expectedKey);
  const blocks = readBody(source, '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'), end + 1);
  return head && { ...head, blocks };
}

function readFrontMatter(
  source: ContentSource,
  text: string,
  expectedKey: string,
): Omit<LessonDocument, 'blocks'> | undefined {
  const fields = YamlFields.parse(source, text, 2);
  if (!fields) return undefined;
  fields.allowOnly('key', 'title', 'minutes');
  const key = fields.key('key');
  if (key !== '' && key !== expectedKey) {
    fields.report('key', `"key" là "${key}" nhưng tên tệp ghi "${expectedKey}"`);
  }
  return { key, title: fields.text('title'), minutes: fields.integer('minutes', { min: 1 }) };
}

function readBody(source: ContentSource, markdown: string, lineBeforeBody: number): Block[] {
  const children = fromMarkdown(markdown).children;
  if (children.length === 0) source.report(lineBeforeBody, 'bài học không có nội dung');
  return readBlocks(source, children);
}
