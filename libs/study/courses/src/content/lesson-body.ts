import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block } from '@hvs/contracts';
import { readDirective } from './block-directive.js';
import type { ContentSource } from './content-problem.js';
import { readBlocks } from './markdown-blocks.js';

const OPENING = /^:::\s*(\S.*)$/;
const CLOSING = /^:::\s*$/;
const BLOCK_ID = /^\{#([A-Za-z0-9_-]{1,80})\}\s*$/;

/**
 * Reads the blocks of a lesson: Markdown, and between `:::<type>` and `:::` the blocks that Markdown has no words
 * for, as YAML. A line `{#id}` names the block that follows.
 */
export function readLessonBody(source: ContentSource, lines: readonly string[], firstLine: number): Block[] {
  return new LessonBody(source, lines, firstLine).read();
}

class LessonBody {
  private readonly blocks: Block[] = [];
  private markdown: string[] = [];
  private markdownLine: number;
  private name: { id: string; line: number } | undefined;

  constructor(
    private readonly source: ContentSource,
    private readonly lines: readonly string[],
    private readonly firstLine: number,
  ) {
    this.markdownLine = firstLine;
  }

  read(): Block[] {
    let index = 0;
    while (index < this.lines.length) index = this.readFrom(index);
    this.closeMarkdown(index);
    this.refuseName();
    return this.blocks;
  }

  /** Reads what begins on the line; answers the line that follows it. */
  private readFrom(index: number): number {
    const line = this.lines[index] ?? '';
    const [, type] = OPENING.exec(line) ?? [];
    const [, id] = BLOCK_ID.exec(line) ?? [];
    if (type) return this.readDirective(index, type.trim());
    if (id) {
      this.closeMarkdown(index + 1);
      this.refuseName();
      this.name = { id, line: this.firstLine + index };
    } else if (CLOSING.test(line)) {
      this.source.report(this.firstLine + index, 'dòng ":::" này không đóng khối nào');
      this.closeMarkdown(index + 1);
    } else this.markdown.push(line);
    return index + 1;
  }

  private readDirective(start: number, type: string): number {
    const end = this.lines.findIndex((line, index) => index > start && CLOSING.test(line));
    const line = this.firstLine + start;
    if (end === -1) {
      this.source.report(line, `khối ":::${type}" không có dòng ":::" đóng lại`);
      this.closeMarkdown(this.lines.length);
      return this.lines.length;
    }
    this.closeMarkdown(end + 1);
    const block = readDirective(this.source, type, this.lines.slice(start + 1, end).join('\n'), line);
    if (block) this.add([block]);
    return end + 1;
  }

  /** Lines before a piece of Markdown are blanked, not cut, so every node keeps its line in the file. */
  private closeMarkdown(next: number): void {
    const nodes = fromMarkdown('\n'.repeat(this.markdownLine - 1) + this.markdown.join('\n')).children;
    this.add(readBlocks(this.source, nodes));
    this.markdown = [];
    this.markdownLine = this.firstLine + next;
  }

  private add([first, ...rest]: Block[]): void {
    if (!first) return;
    this.blocks.push(this.name ? { ...first, id: this.name.id } : first, ...rest);
    this.name = undefined;
  }

  private refuseName(): void {
    if (this.name) this.source.report(this.name.line, `không có khối nào sau "{#${this.name.id}}"`);
    this.name = undefined;
  }
}
