import type { Block } from '@hvs/contracts';
import { ContentError, ContentSource } from './content-problem.js';
import type { ContentProblem } from './content-problem.js';
import { readLessonBody } from './lesson-body.js';

/**
 * Reads a Markdown file that is no part of a course folder: its heading of level 1, where it begins with one, is the
 * title of the lesson.
 * @throws ContentError
 */
export function readLooseLesson(
  file: string,
  text: string,
  fallbackTitle: string,
  media: ReadonlySet<string>,
): { title: string; blocks: Block[] } {
  const problems: ContentProblem[] = [];
  const source = new ContentSource(file, text, problems, { media, practices: new Set() });
  const lines = source.text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const [, title] = /^#\s+(.+?)\s*#*$/.exec(lines[first] ?? '') ?? [];
  const start = title ? first + 1 : 0;
  const blocks = readLessonBody(source, lines.slice(start), start + 1);
  if (blocks.length === 0 && problems.length === 0) source.report(1, 'tệp không có nội dung');
  if (problems.length > 0) throw new ContentError(problems);
  return { title: title ?? fallbackTitle, blocks };
}
