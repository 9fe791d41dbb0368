import { describe, expect, it } from '@jest/globals';
import type { Block } from '../lesson-blocks.js';
import { problemsOfCourse } from './problems-of-course.js';
import { aLesson, aQuestion, aText, type Changes, FACTS, POOL, refusals } from './spec-support/a-course.js';

const one = (...blocks: Block[]): Changes => ({ lessons: [aLesson('bai-mot', ...blocks)] });
const video: Block = { type: 'video', src: 'file/x', title: 'Cách làm', captions: 'file/y', transcript: 'Lời' };
const FILE = '0193f2a4-0000-7000-8000-000000000000';
const image = (src: string): Block => ({ type: 'image', src, description: 'Màn hình' });

const REFUSED: [string, Changes, string[]][] = [
  [
    'no title or summary',
    { head: { title: { vi: ' ', en: '' }, summary: { vi: '', en: '' } } },
    ['head title.vi', 'head summary.vi'],
  ],
  ['no target group', { head: { targetGroups: [] } }, ['head targetGroups']],
  ['no lesson', { head: { lessonKeys: [] } }, ['head lessonKeys']],
  ['a lesson twice', { head: { lessonKeys: ['bai-mot', 'bai-mot'] } }, ['head lessonKeys[1]']],
  ['a lesson without content', { head: { lessonKeys: ['bai-mot', 'bai-hai'] } }, ['head lessonKeys[1]']],
  ['an unknown competence', { head: { competences: ['tt02-9.9'] } }, ['head competences[0]']],
  ['an empty lesson', one(), ['lesson:bai-mot blocks']],
  ['a lesson of empty lines', one({ type: 'paragraph', children: [] }), ['lesson:bai-mot blocks']],
  [
    'an image without description',
    one(aText, { type: 'image', src: 'media/a.png', description: '' }),
    ['lesson:bai-mot blocks[1].description'],
  ],
  [
    'a slide without description',
    one(aText, { type: 'slides', title: 'x', pages: [{ src: 'media/a.png', description: '' }] }),
    ['lesson:bai-mot blocks[1].pages[0].description'],
  ],
  [
    'a step whose picture nobody described',
    one({
      type: 'steps',
      items: [{ text: [{ type: 'text', text: 'Bấm' }], picture: { src: 'media/a.png', description: '' } }],
    }),
    ['lesson:bai-mot blocks[0].items[0].picture.description'],
  ],
  ['a video without captions', one(aText, { ...video, captions: '' }), ['lesson:bai-mot blocks[1].captions']],
  ['a video without transcript', one(aText, { ...video, transcript: '' }), ['lesson:bai-mot blocks[1].transcript']],
  [
    'audio without transcript',
    one(aText, { type: 'audio', src: 'file/x', title: '', transcript: '' }),
    ['lesson:bai-mot blocks[1].transcript'],
  ],
  [
    'a link that is not safe',
    one({
      type: 'paragraph',
      children: [
        { type: 'link', href: 'http://a.vn', children: [] },
        { type: 'text', text: 'x' },
      ],
    }),
    ['lesson:bai-mot blocks[0]'],
  ],
  [
    'an external link without its note',
    one(aText, { type: 'external-link', href: 'http://a.vn', title: 'A', note: '' }),
    ['lesson:bai-mot blocks[1].href', 'lesson:bai-mot blocks[1].note'],
  ],
  [
    'a practice that is not there',
    one(aText, { type: 'practice', practice: 'vneid' }),
    ['lesson:bai-mot blocks[1].practice'],
  ],
  [
    'a faulty question in a lesson',
    one(aText, { type: 'question', question: { ...aQuestion(9), explanation: '' } }),
    ['lesson:bai-mot blocks[1].question.explanation'],
  ],
  [
    'a question of the quiz in a lesson',
    one(aText, { type: 'question', question: aQuestion(1) }),
    ['lesson:bai-mot blocks[1].question'],
  ],
  [
    'for the elderly: a lesson without text',
    { ...one(video), head: { targetGroups: ['elderly'] } },
    ['lesson:bai-mot blocks'],
  ],
  [
    'a file that is not there',
    { ...one(aText, image(`file/${FILE}`)), facts: { readyFiles: new Set() } },
    ['lesson:bai-mot blocks[1].src'],
  ],
  [
    'a blueprint that the bank cannot fill',
    { quiz: { questionsPerAttempt: 4, blueprint: [{ count: 4, tags: ['otp'] }] } },
    ['quiz blueprint[0]'],
  ],
  [
    'lines that ask for the same questions',
    {
      quiz: {
        questionsPerAttempt: 4,
        blueprint: [
          { count: 2, tags: ['otp'] },
          { count: 2, tags: [] },
        ],
      },
    },
    ['quiz blueprint[1]'],
  ],
  ['a sum that is another', { quiz: { questionsPerAttempt: 3 } }, ['quiz questionsPerAttempt']],
  ['a quiz without questions', { quiz: { questionsPerAttempt: 0, blueprint: [] } }, ['quiz blueprint']],
  [
    'no time, no attempt, no mark',
    { quiz: { timeLimitMinutes: 0, attemptLimit: 0, passPercent: 0 } },
    ['quiz passPercent', 'quiz attemptLimit', 'quiz timeLimitMinutes'],
  ],
  ['a pool with a key twice', { facts: { pool: [...POOL, aQuestion(1, 'otp')] } }, ['quiz pool.cau-1']],
  [
    'open questions and nobody to mark them',
    {
      facts: {
        canBeMarked: false,
        pool: [
          ...POOL,
          {
            key: 'mo',
            kind: 'open',
            text: 'Vì sao?',
            explanation: 'Vì',
            rubric: [{ key: 'a', text: 'Nêu lý do', points: 2 }],
            passPoints: 1,
          },
        ],
      },
    },
    ['quiz blueprint'],
  ],
  [
    'a source without a name, on an unsafe address, that nobody will look at again',
    { lessons: [{ ...aLesson('bai-mot', aText), sources: [{ text: ' ', href: 'http://a.vn', reviewBy: '' }] }] },
    ['lesson:bai-mot sources[0].text', 'lesson:bai-mot sources[0].href', 'lesson:bai-mot sources[0].reviewBy'],
  ],
  [
    'itself as prerequisite',
    { head: { prerequisites: [{ course: 'ma-otp', required: false }] } },
    ['head prerequisites[0]'],
  ],
  [
    'a prerequisite that asks for it in turn',
    {
      head: { prerequisites: [{ course: 'a', required: true }] },
      facts: {
        prerequisitesOf: new Map([
          ['a', ['b']],
          ['b', ['ma-otp']],
        ]),
      },
    },
    ['head prerequisites[0]'],
  ],
];

describe('what keeps a course from being published', () => {
  it('is nothing in a whole course', () => {
    expect(refusals()).toEqual([]);
    expect(refusals({ ...one(aText, image(`file/${FILE}`)), facts: { readyFiles: new Set([FILE]) } })).toEqual([]);
    expect(
      refusals({
        head: { prerequisites: [{ course: 'a', required: true }] },
        facts: {
          prerequisitesOf: new Map([
            ['a', ['b']],
            ['b', ['a']],
          ]),
        },
      }),
    ).toEqual([]);
  });

  it.each(REFUSED)('is %s', (_name, changes, expected) => {
    expect(refusals(changes)).toEqual(expected);
  });

  it('is a draft without head or quiz', () => {
    const empty = { head: undefined, quiz: undefined, lessons: new Map(), practices: new Map() };
    expect(problemsOfCourse(empty, FACTS).map(({ part }) => part)).toEqual(['head', 'quiz']);
  });
});
