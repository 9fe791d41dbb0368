import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { Block, CourseDocument, Inline } from '@hvs/contracts';
import { checksumOf } from './course-checksum.js';
import { filesInMemory } from './course-files.js';
import { readCourseFiles } from './read-course-folder.js';
import { COURSE_WITH_EVERYTHING } from './spec-support/course-with-everything.js';
import { writeCourseFolder } from './write-course-folder.js';

const encoded = (files: Iterable<[string, string]>) =>
  new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));

const MEDIA = Object.entries(COURSE_WITH_EVERYTHING).filter(([path]) => path.startsWith('media/'));
const everything = (): CourseDocument =>
  readCourseFiles(filesInMemory(encoded(Object.entries(COURSE_WITH_EVERYTHING))), 'goi-bac-si');
const readBack = (course: CourseDocument): CourseDocument =>
  readCourseFiles(filesInMemory(encoded([...writeCourseFolder(course), ...MEDIA])), course.slug);

/** Words that Markdown and YAML would like to understand otherwise. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom(
    '# a',
    '- b',
    '1. c',
    '> d',
    '**e**',
    '_f_',
    '[g](h)',
    '<b>',
    '&amp;',
    ':::',
    '{#i}',
    '---',
    '  j  ',
    'k\nl',
    '\\',
    '| m |',
    '`n`',
    'ô',
    'true',
    '12',
    ': o',
    ' # p',
    '\r',
    '“q”',
    '!',
  ),
);
const text = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' ').normalize('NFC'))
  // A mark that would join the sign before it when a file is brought to NFC is no text an editor makes
  .filter((said) => said.trim() !== '' && !/(^|[<>=\s"'*_[\]`\\])\p{M}/u.test(said));

const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text' as const), text }),
    fc.record({
      type: fc.constantFrom('strong' as const, 'emphasis' as const),
      children: fc.array(tie('inline'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('link' as const),
      href: fc.constantFrom('https://a.vn/(b)', 'https://a.vn/c_d'),
      children: fc.array(tie('inline'), { minLength: 1, maxLength: 2 }),
    }),
  ),
})).inline;
const inlines = fc.array(inline, { minLength: 1, maxLength: 3 });
const id = fc.option(fc.constantFrom('a', 'b-1', 'có dấu', '0198a7f0-0000-7000-8000-000000000001'), { nil: undefined });

const block: fc.Arbitrary<Block> = fc
  .tuple(
    fc.oneof(
      fc.record({
        type: fc.constant('heading' as const),
        level: fc.constantFrom(2 as const, 3 as const),
        children: inlines,
      }),
      fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(inlines, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('callout' as const),
        kind: fc.constantFrom('warning' as const, 'tip' as const),
        children: fc.array(inlines, { minLength: 1, maxLength: 2 }),
      }),
      fc.record({ type: fc.constant('image' as const), src: fc.constant('media/to-1.png'), description: text }),
    ),
    id,
  )
  .map(([body, name]) => (name === undefined ? body : { ...body, id: name }));

const HUMAN = new Set([
  'title',
  'text',
  'explanation',
  'description',
  'transcript',
  'note',
  'name',
  'feedback',
  'hint',
  'spokenHelp',
  'introduction',
  'service',
  'vi',
  'left',
  'right',
]);

/** The same document with words put before and behind each text that people write. */
function disturbed(value: unknown, before: string, behind: string): unknown {
  if (Array.isArray(value)) return value.map((each) => disturbed(each, before, behind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      HUMAN.has(key) && typeof inner === 'string'
        ? [key, `${before}${inner}${behind}`]
        : [key, disturbed(inner, before, behind)],
    ),
  );
}

describe('a course written as a folder', () => {
  it('reads back as the same document, with everything a course can have', () => {
    expect(readBack(everything())).toEqual(everything());
    expect(checksumOf(readBack(everything()))).toBe(checksumOf(everything()));
  });

  it('whatever its texts hold', () => {
    fc.assert(
      fc.property(text, text, (before, behind) => {
        const course = disturbed(everything(), before, behind) as CourseDocument;
        expect(readBack(course)).toEqual(course);
      }),
      { numRuns: 15 },
    );
  });

  it('whatever blocks its lessons hold', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.array(block, { minLength: 1, maxLength: 3 }),
        (blocks, easyRead) => {
          const course = everything();
          const lessons = course.lessons.map((lesson) => ({ ...lesson, blocks, easyRead }));
          expect(readBack({ ...course, lessons })).toEqual({ ...course, lessons });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stays readable: what Markdown can say stands as Markdown', () => {
    const file = writeCourseFolder(everything()).get('lessons/01-chuan-bi.md');
    expect(file).toContain('{#mo-bai}\n## Trước khi gọi');
    expect(file).not.toContain(':::heading');
  });
});
