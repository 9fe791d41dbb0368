import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ContentError, formatProblem } from './content-problem.js';
import { checksumOf } from './course-checksum.js';
import { readContent, readCourseFolder } from './read-course-folder.js';

const COURSE = [
  'slug: x',
  'version: 1',
  'title: { vi: Khóa thử, en: Sample }',
  'summary: { vi: Ngắn gọn }',
  'targetGroups: [resident]',
  'estimatedMinutes: 5',
  'lessons:',
  '  - mot',
  'quiz:',
  '  questionsPerAttempt: 1',
  '  passPercent: 75',
  '  attemptLimit: 5',
  '  timeLimitMinutes: 20',
];
const LESSON = ['---', 'key: mot', 'title: Bài một', 'minutes: 5', '---', 'Chào ông bà.'];
const QUESTIONS = [
  'questions:',
  '  - key: q1',
  '    kind: single',
  '    text: Hỏi?',
  '    options: [{ text: Có, correct: true }, { text: Không }]',
  '    explanation: Vì thế.',
];

let contentDir: string;

beforeEach(() => {
  contentDir = join(mkdtempSync(join(tmpdir(), 'hvs-content-')), 'content');
  write('course.yaml', COURSE);
  write('lessons/01-mot.md', LESSON);
  write('questions.yaml', QUESTIONS);
});

afterEach(() => rmSync(dirname(contentDir), { recursive: true }));

describe('a course folder', () => {
  it('becomes one course document', () => {
    expect(readCourseFolder(join(contentDir, 'x'))).toMatchObject({
      slug: 'x',
      version: 1,
      title: { vi: 'Khóa thử', en: 'Sample' },
      summary: { vi: 'Ngắn gọn', en: '' },
      targetGroups: ['resident'],
      lessons: [{ key: 'mot', title: 'Bài một', minutes: 5 }],
      quiz: { questionsPerAttempt: 1, passPercent: 75, attemptLimit: 5, timeLimitMinutes: 20 },
      questions: [{ key: 'q1' }],
    });
  });

  it.each([
    ['a slug unlike the folder', COURSE.with(0, 'slug: y'), '1: "slug" là "y" nhưng thư mục tên "x"'],
    ['a version in words', COURSE.with(1, 'version: một'), '2: "version" phải là số nguyên'],
    ['a title without Vietnamese', COURSE.with(2, 'title: { en: Sample }'), '3: "title": thiếu khóa "vi"'],
    ['a third language', COURSE.with(3, 'summary: { vi: a, fr: b }'), '4: "summary": khóa lạ "fr"'],
    [
      'an unknown group',
      COURSE.with(4, 'targetGroups: [farmer]'),
      '5: nhóm đối tượng lạ "farmer"; chỉ có: official, student, worker, resident, elderly, disabled',
    ],
    ['a group twice', COURSE.with(4, 'targetGroups: [resident, resident]'), '5: nhóm đối tượng "resident" bị lặp lại'],
    ['a lesson twice', COURSE.toSpliced(8, 0, '  - mot'), '9: bài học "mot" bị lặp lại'],
    [
      'a lesson without file',
      COURSE.toSpliced(8, 0, '  - hai'),
      '9: không có tệp cho bài học "hai" trong thư mục lessons',
    ],
    [
      'more questions drawn than there are',
      COURSE.with(9, '  questionsPerAttempt: 3'),
      '10: rút 3 câu nhưng ngân hàng chỉ có 1 câu',
    ],
    ['a pass mark above 100', COURSE.with(10, '  passPercent: 101'), '11: "quiz": "passPercent" phải từ 1 đến 100'],
    ['a pass mark of 0', COURSE.with(10, '  passPercent: 0'), '11: "quiz": "passPercent" phải từ 1 đến 100'],
    ['no attempts', COURSE.with(11, '  attemptLimit: 0'), '12: "quiz": "attemptLimit" phải từ 1 trở lên'],
    ['no time', COURSE.with(12, '  timeLimitMinutes: 0'), '13: "quiz": "timeLimitMinutes" phải từ 1 trở lên'],
    ['an unknown key', [...COURSE, 'author: x'], '14: khóa lạ "author"'],
    ['a missing key', COURSE.toSpliced(5, 1), '1: thiếu khóa "estimatedMinutes"'],
  ])('names the line of %s', (_case, lines, expected) => {
    write('course.yaml', lines);
    expect(problemsOf('x')).toEqual([`content/x/course.yaml:${expected}`]);
  });

  it('reports a lesson file the course does not list, and one with a wrong number or name', () => {
    write('lessons/02-hai.md', LESSON.with(1, 'key: hai'));
    write('lessons/ba.md', LESSON);
    rmSync(join(contentDir, 'x/lessons/01-mot.md'));
    write('lessons/07-mot.md', LESSON);
    expect(problemsOf('x')).toEqual([
      'content/x/lessons/02-hai.md:1: bài học "hai" không có trong danh sách "lessons" của course.yaml',
      'content/x/lessons/07-mot.md:1: bài học "mot" đứng thứ 1 nhưng tên tệp ghi số 7',
      'content/x/lessons/ba.md:1: tên tệp bài học phải có dạng <hai chữ số>-<khóa>.md',
    ]);
  });

  it('reports missing files', () => {
    rmSync(join(contentDir, 'x/questions.yaml'));
    rmSync(join(contentDir, 'x/course.yaml'));
    expect(problemsOf('x')).toEqual([
      'content/x/course.yaml:1: không đọc được tệp này',
      'content/x/questions.yaml:1: không đọc được tệp này',
    ]);
  });

  it('collects the problems of all files and all courses in one error', () => {
    write('course.yaml', COURSE.with(1, 'version: 0'));
    write('questions.yaml', QUESTIONS.with(5, '    explanation:'));
    mkdirSync(join(contentDir, 'y'));
    const thrown = catchContentError(() => readContent(contentDir));
    expect(thrown.problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'content/x/course.yaml:2',
      'content/x/questions.yaml:6',
      'content/y/course.yaml:1',
      'content/y/questions.yaml:1',
    ]);
    expect(thrown.message.split('\n')[0]).toBe('content/x/course.yaml:2: "version" phải từ 1 trở lên');
  });
});

describe('the checksum of a course', () => {
  it('changes with any text and not with the order of keys', () => {
    const course = readCourseFolder(join(contentDir, 'x'));
    const turned = Object.fromEntries(Object.entries(course).reverse()) as unknown as typeof course;
    expect(checksumOf(course)).toMatch(/^[0-9a-f]{64}$/);
    expect(checksumOf(turned)).toBe(checksumOf(course));
    expect(checksumOf({ ...course, estimatedMinutes: 6 })).not.toBe(checksumOf(course));
  });
});

function write(name: string, lines: string[]): void {
  const path = join(contentDir, 'x', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, lines.join('\n'));
}

function problemsOf(slug: string): string[] {
  return catchContentError(() => readCourseFolder(join(contentDir, slug))).problems.map(formatProblem);
}

function catchContentError(deed: () => unknown): ContentError {
  try {
    deed();
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('no ContentError was thrown');
}
