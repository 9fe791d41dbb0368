import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Block, CourseDocument, PracticeScreen } from '@hvs/contracts';
import { checksumOf } from './course-checksum.js';
import { readContent } from './read-course-folder.js';

const CONTENT_DIR = join(import.meta.dirname, '../../../../../content');

describe('the courses in /content', () => {
  const courses = readContent(CONTENT_DIR);

  it('are clean, and begin with those that the criteria ask for', () => {
    expect(courses.slice(0, 3).map(({ slug }) => slug)).toEqual([
      'an-toan-tren-mang-cho-nguoi-cao-tuoi',
      'dich-vu-cong-truc-tuyen',
      'dung-dien-thoai-khong-so',
    ]);
  });

  it.each([
    ['an-toan-tren-mang-cho-nguoi-cao-tuoi', 'ae8bee52be39579d4cbc56649624c943e9b20c8bd1466b90e5b5717671b98ff7'],
    ['dich-vu-cong-truc-tuyen', '3b8c2b0c72f4cbb9c64ac49c91963f5bdbad9873162b340e1b8d70da119472c0'],
  ])('%s in its first version reads as it was published', (slug, checksum) => {
    const course = courses.find((each) => each.slug === slug && each.version === 1);
    expect(course ? checksumOf(course) : checksum).toBe(checksum);
  });

  it.each(courses.map((course) => [course.slug, course] as const))(
    '%s states the time its lessons take',
    (_slug, course) => {
      expect(course.estimatedMinutes).toBe(course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0));
    },
  );

  it.each(courses.map((course) => [course.slug, course] as const))(
    '%s ends every lesson with what to remember',
    (_slug, course) => {
      expect(course.lessons.filter((lesson) => !endsWithSummary(lesson.blocks)).map(({ key }) => key)).toEqual([]);
    },
  );

  it.each(courses.map((course) => [course.slug, course] as const))(
    '%s warns or advises in every lesson',
    (_slug, course) => {
      expect(lessonsWithoutCallout(course)).toEqual([]);
    },
  );

  it.each(courses.map((course) => [course.slug, course] as const))(
    '%s knows for each question which lesson to read again',
    (_slug, { lessons, questions }) => {
      const keys = new Set(lessons.map(({ key }) => key));
      const without = questions.filter(({ tags = [] }) => !tags.some((tag) => keys.has(tag)));
      expect(without.map(({ key }) => key)).toEqual([]);
    },
  );

  it.each(courses.map((course) => [course.slug, course] as const))(
    '%s gives no choice of a practice away by its colour',
    (_slug, { practices = [] }) => {
      const screens = practices.flatMap(({ key, screens: all }) =>
        all.filter(isGivenAway).map((screen) => `${key}: ${screen.key}`),
      );
      expect(screens).toEqual([]);
    },
  );
});

/** Whoever need not type anything could go by the one filled button. */
function isGivenAway({ parts }: PracticeScreen): boolean {
  const buttons = parts.flatMap((part) => (part.kind === 'button' ? [part] : []));
  const looks = (verdict: 'right' | 'wrong') =>
    buttons.filter(({ move }) => move.verdict === verdict).map(({ look }) => look);
  const [right, wrong] = [looks('right'), looks('wrong')];
  const isChoice = right.length > 0 && wrong.length > 0 && !parts.some(({ kind }) => kind === 'field');
  return isChoice && right.every((look) => look === 'main') && !wrong.includes('main');
}

function endsWithSummary(blocks: Block[]): boolean {
  const [heading, list] = blocks.slice(-2);
  const [title] = heading?.type === 'heading' ? heading.children : [];
  return title?.type === 'text' && title.text === 'Ghi nhớ' && list?.type === 'list';
}

function lessonsWithoutCallout(course: CourseDocument): string[] {
  return course.lessons.filter(({ blocks }) => !blocks.some(({ type }) => type === 'callout')).map(({ key }) => key);
}
