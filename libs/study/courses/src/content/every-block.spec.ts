import { describe, expect, it } from '@jest/globals';
import { ContentError } from './content-problem.js';
import { filesInMemory } from './course-files.js';
import { readCourseFiles } from './read-course-folder.js';
import { COURSE_WITH_EVERYTHING } from './spec-support/course-with-everything.js';

const read = (changes: Record<string, string | undefined> = {}) =>
  readCourseFiles(
    filesInMemory(
      new Map(
        Object.entries({ ...COURSE_WITH_EVERYTHING, ...changes }).flatMap(([path, text]) =>
          text === undefined ? [] : [[path, new TextEncoder().encode(text)] as const],
        ),
      ),
    ),
    'goi-bac-si',
  );

function problemsOf(changes: Record<string, string | undefined>): string[] {
  try {
    read(changes);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
}

describe('a course with everything a course can have', () => {
  it('is read whole', () => {
    const course = read();
    const [lesson] = course.lessons;
    expect(course).toMatchObject({
      competences: ['tt02-2.1'],
      prerequisites: [{ course: 'mat-khau', required: true }],
      certificateMonths: 24,
      quiz: {
        blueprint: [
          { count: 1, tags: ['goi-dien'], difficulty: 1 },
          { count: 1, tags: [], competence: 'tt02-2.1' },
        ],
        waitMinutes: 30,
        solutions: 'after-passing',
        shuffled: false,
        startSpreadSeconds: 20,
      },
    });
    expect(lesson?.blocks.map(({ type, id }) => (id ? `${type}#${id}` : type))).toEqual([
      'heading#mo-bai',
      'video#phim',
      'audio',
      'slides',
      'steps',
      'download',
      'question',
      'practice',
      'external-link',
      'package',
    ]);
    expect(lesson?.easyRead?.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'image']);
    expect(lesson?.sources).toEqual([
      {
        text: 'Luật Khám bệnh, chữa bệnh số 15/2023/QH15',
        href: 'https://vanban.chinhphu.vn',
        reviewBy: '2027-06-30',
      },
    ]);
    expect(lesson?.audio?.src).toBe('media/doc-bai.mp3');
    expect(lesson?.signLanguage?.src).toBe('media/ky-hieu.mp4');
    expect(course.questions.map(({ kind }) => kind)).toHaveLength(9);
    expect(course.practices?.[0]?.screens[0]?.parts.map(({ key }) => key)).toEqual([
      'phan-1',
      'ten',
      'goi',
      'cho-khac',
    ]);
  });

  it.each([
    ['a block nobody knows', 'lessons/01-chuan-bi.md', ':::audio', ':::am-thanh', /:30: không có khối ":::am-thanh"/],
    [
      'a block that is not closed',
      'lessons/01-chuan-bi.md',
      'title: Trò chơi\n:::',
      'title: Trò chơi',
      /không có dòng/,
    ],
    [
      'a field a block does not have',
      'lessons/01-chuan-bi.md',
      'bytes: 120000',
      'bytes: 1\nsize: 2',
      /:53: khối "download": khóa lạ "size"/,
    ],
    [
      'captions that are not WebVTT',
      'lessons/01-chuan-bi.md',
      'captions: media/goi.vtt',
      'captions: media/goi.mp4',
      /phụ đề "media\/goi.mp4" phải có đuôi .vtt/,
    ],
    [
      'a file that is not there',
      'lessons/01-chuan-bi.md',
      'media/to-roi.pdf',
      'media/khac.pdf',
      /không có tệp tải về "media\/khac.pdf"/,
    ],
    [
      'a practice that is not there',
      'lessons/01-chuan-bi.md',
      'practice: goi-thu',
      'practice: goi-that',
      /không có bài thực hành "goi-that"/,
    ],
    ['a day that does not exist', 'lessons/01-chuan-bi.md', '2027-06-30', '2027-06-31', /"reviewBy" phải là một ngày/],
    ['a link that is not https', 'lessons/01-chuan-bi.md', 'https://moh', 'http://moh', /phải bắt đầu bằng https/],
    [
      'a scenario that leads nowhere',
      'questions.yaml',
      'next: an }',
      'next: xa }',
      /câu hỏi "canh-giac", mục 2 của "choices": dẫn đến màn không có/,
    ],
    ['a gap without answer', 'questions.yaml', '[[so]]', '[[khac]]', /chưa có đáp án cho \[\[khac\]\]/],
    [
      'a move that leads nowhere',
      'practices/goi-thu.yaml',
      'to: cuoi',
      'to: giua',
      /:17: mục 3 của "parts": dẫn đến màn hình không có/,
    ],
    [
      'a practice without end',
      'practices/goi-thu.yaml',
      '    ending: done\n',
      '',
      /không có đường nào đi đến màn hình kết thúc tốt/,
    ],
    [
      'a blueprint that does not add up',
      'course.yaml',
      'questionsPerAttempt: 2',
      'questionsPerAttempt: 1',
      /ma trận đề gồm 2 câu/,
    ],
  ])('names %s', (_case, file, from, to, expected) => {
    const problems = problemsOf({ [file]: COURSE_WITH_EVERYTHING[file]?.replace(from, to) });
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
    expect(problems[0]).toMatch(new RegExp(`^goi-bac-si/${file}:\\d+: `));
  });

  it('names an easy-read form that is empty and one that belongs to no lesson', () => {
    expect(problemsOf({ 'lessons/01-chuan-bi.de-doc.md': ' ', 'lessons/02-khac.de-doc.md': 'Chữ' })).toEqual([
      'goi-bac-si/lessons/01-chuan-bi.de-doc.md:1: bản dễ đọc không có nội dung',
      expect.stringContaining('bài học "khac" không có trong danh sách'),
    ]);
  });
});
