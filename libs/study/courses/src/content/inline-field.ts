import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from '@hvs/contracts';
import { ContentSource } from './content-problem.js';
import type { ContentProblem } from './content-problem.js';
import { readInlines } from './markdown-inlines.js';
import type { YamlFields, YamlItem } from './yaml-fields.js';
import type { FieldReader, Shape } from './yaml-shape.js';
import { oneOf, readShape, text } from './yaml-shape.js';

/** The text of a field: one paragraph of Markdown, or a list of its pieces where Markdown cannot say it. */
export const inlines: FieldReader<Inline[]> = (fields, key) => {
  if (!fields.isList(key)) return readInlineText(fields, key);
  return fields.list(key, 0).flatMap((item) => readPiece(fields, key, item));
};

/** Several paragraphs, each one a field of the name `key` inside a member of the list. */
export const inlineLists =
  (list: string): FieldReader<Inline[][]> =>
  (fields, key) =>
    fields.list(key, 0).flatMap((item, index) => {
      const inner = fields.inside(item, `${fields.label}, mục ${index + 1} của "${key}"`);
      return inner ? [readShape<{ [name: string]: Inline[] }>(inner, { [list]: inlines })[list] ?? []] : [];
    });

function readInlineText(fields: YamlFields, key: string): Inline[] {
  const said = fields.text(key);
  if (said === '') return [];
  const problems: ContentProblem[] = [];
  const [paragraph, ...more] = fromMarkdown(said).children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) {
    fields.report(key, `"${key}" phải là một đoạn chữ`);
    return [];
  }
  const read = readInlines(new ContentSource('', said, problems), paragraph.children);
  for (const { message } of problems) fields.report(key, message);
  return read;
}

const TEXT: Shape<Omit<Extract<Inline, { type: 'text' }>, 'type'>> = {
  text: (fields, key) => fields.text(key, true),
};

function readPiece(fields: YamlFields, key: string, item: YamlItem): Inline[] {
  const piece = fields.inside(item, `${fields.label}, mục của "${key}"`);
  if (!piece) return [];
  const type = oneOf('text', 'strong', 'emphasis', 'link')(piece, 'type');
  if (type === 'text') return [{ type, ...readShape(piece, TEXT, ['type']) }];
  if (type !== 'link') return [{ type, ...readShape(piece, { children: inlines }, ['type']) }];
  return [{ type, ...readShape(piece, { href: text, children: inlines }, ['type']) }];
}
