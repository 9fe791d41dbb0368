import { isDeepStrictEqual } from 'node:util';
import type { Block, Inline, LessonDocument } from '@hvs/contracts';
import { ContentSource } from './content-problem.js';
import type { ContentProblem } from './content-problem.js';
import { readLessonBody } from './lesson-body.js';
import { markdownOf } from './markdown-writing.js';
import { yamlOf } from './yaml-writing.js';

const BLOCK_ID = /^[A-Za-z0-9_-]{1,80}$/;

/** The lesson's own file: its front matter and the blocks of its full text. */
export function writeLesson(lesson: LessonDocument): string {
  const { blocks, easyRead: _easyRead, ...head } = lesson;
  return `---\n${yamlOf(head)}---\n\n${writeBlocks(blocks)}`;
}

/**
 * Blocks as Markdown where it reads back as the same blocks, else as YAML between `:::` lines, so that a text is never
 * changed by being written down.
 */
export function writeBlocks(blocks: readonly Block[]): string {
  const pieces = blocks.map((block, index) => readable(block, blocks[index - 1]) ?? directive(block));
  const written = `${pieces.join('\n\n')}\n`;
  return readsBackAs(written, blocks) ? written : `${blocks.map(directive).join('\n\n')}\n`;
}

function readable(block: Block, before: Block | undefined): string | undefined {
  const markdown = markdownOf(block);
  // Two lists in a row would be one
  if (markdown === undefined || (block.type === 'list' && before?.type === 'list')) return undefined;
  const named = block.id === undefined ? markdown : `{#${block.id}}\n${markdown}`;
  const canName = block.id === undefined || BLOCK_ID.test(block.id);
  return canName && readsBackAs(named, [block]) ? named : undefined;
}

function readsBackAs(text: string, blocks: readonly Block[]): boolean {
  const problems: ContentProblem[] = [];
  const source = new ContentSource('', text, problems);
  const read = readLessonBody(source, source.text.split('\n'), 1);
  return problems.length === 0 && isDeepStrictEqual(read, JSON.parse(JSON.stringify(blocks)));
}

function directive(block: Block): string {
  const { type, ...fields } = block;
  return `:::${type}\n${yamlOf(fieldsOf(block) ?? fields)}:::`;
}

/** Fields that stand in YAML otherwise than in the block. */
function fieldsOf(block: Block): object | undefined {
  const id = block.id === undefined ? {} : { id: block.id };
  switch (block.type) {
    case 'question':
      return { ...id, ...block.question };
    case 'list':
      return { ...id, ordered: block.ordered, items: block.items.map((item) => ({ item })) };
    case 'callout':
      return { ...id, kind: block.kind, children: paragraphs(block.children) };
    default:
      return undefined;
  }
}

const paragraphs = (texts: readonly Inline[][]) => texts.map((paragraph) => ({ paragraph }));
