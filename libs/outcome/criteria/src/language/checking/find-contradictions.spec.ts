import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryCriterion } from '../../spec-support/index.js';
import type { Criterion } from '../criterion.js';
import { evaluate } from '../evaluation/evaluate.js';
import { readCriteria } from '../read-criteria.js';
import { competencesNamed } from './competences-named.js';
import { findContradictions } from './find-contradictions.js';

const title = { vi: 'An toàn', en: 'Safety' };
const safe = { key: 'safe', kind: 'course-passed', course: 'an-toan', title };
const level = { key: 'level', kind: 'vneid-level', accountLevel: 2 };
const adult = { key: 'adult', kind: 'age-between', from: 18 };
const child = { key: 'child', kind: 'age-between', to: 17 };
const practice = { key: 'qr', title };
const all = (key: string, ...of: object[]) => ({ key, kind: 'all', of });
const any = (key: string, ...of: object[]) => ({ key, kind: 'any', of });
const exemption = (fields: object) => ({
  key: 'easy',
  kind: 'exemption',
  reasons: ['over-age'],
  otherwise: safe,
  ...fields,
});

function problemsOf(document: unknown, combining?: 'required' | 'sufficient'): [string, string][] {
  const { criterion, problems } = readCriteria(document);
  if (!criterion) throw new Error(JSON.stringify(problems));
  return findContradictions(criterion, combining).map(({ path, message }) => [path, message.vi]);
}

const NOBODY = 'Không ai có thể đạt bộ tiêu chí này.';
const BY_AGE_ALONE = 'Có người đạt chỉ nhờ tuổi mà không cần chứng tỏ gì.';
const NO_AGE_LEFT = 'Độ tuổi này loại trừ độ tuổi ở mục khác, nên không ai đạt được.';

const FOOLISH: [string, unknown, [string, string][]][] = [
  ['ages that exclude each other', all('a', safe, adult, child), [['of[2]', NO_AGE_LEFT]]],
  [
    'such ages in a list inside the list',
    all('a', safe, adult, all('b', level, child)),
    [['of[2].of[1]', NO_AGE_LEFT]],
  ],
  [
    'such ages behind alternatives',
    all('a', safe, adult, any('b', child, { ...child, key: 'c', to: 10 })),
    [['.', NOBODY]],
  ],
  [
    'an age from 60 to 18',
    all('a', safe, { ...adult, from: 60, to: 18 }),
    [
      ['of[1].to', 'Không ai vừa từ 60 vừa không quá 18 tuổi.'],
      ['of[1]', NO_AGE_LEFT],
    ],
  ],
  [
    'an age without bounds',
    all('a', safe, { key: 'b', kind: 'age-between' }),
    [['of[1]', 'Phải có «từ» hoặc «đến» tuổi.']],
  ],
  [
    'more than there are',
    { key: 'a', kind: 'at-least', count: 3, of: [safe, level] },
    [['count', 'Chỉ có 2 mục bên trong nên không thể đạt 3 mục.']],
  ],
  [
    'more practices than there are, one of them twice',
    { key: 'a', kind: 'practices', practices: [practice, practice], atLeast: 3 },
    [
      ['practices[1].key', 'Bài «qr» có hai lần.'],
      ['atLeast', 'Chỉ có 2 bài nên không thể đạt 3 bài.'],
    ],
  ],
  ['the same course twice', all('a', safe, level, { ...safe, key: 'b' }), [['of[2]', 'Mục này đã có ở trên.']]],
  [
    'the same under another title',
    any('a', safe, { ...safe, key: 'b', title: { vi: 'Khác', en: '' } }),
    [['of[1]', 'Mục này đã có ở trên.']],
  ],
  [
    'an easier path that is the same',
    exemption({ easier: { ...safe, key: 'b' } }),
    [['easier', 'Cách nhẹ hơn vẫn đòi hỏi đủ mọi điều của cách thông thường.']],
  ],
  [
    'an easier path that asks for more',
    exemption({ easier: all('b', { ...safe, key: 'c' }, level) }),
    [['easier', 'Cách nhẹ hơn vẫn đòi hỏi đủ mọi điều của cách thông thường.']],
  ],
  [
    'an age for a reason that is not given',
    exemption({ reasons: ['severe-disability'], overAge: 80 }),
    [['overAge', 'Có ghi tuổi nhưng lý do «từ đủ tuổi» (over-age) chưa được chọn.']],
  ],
  [
    'a topic without its title',
    { key: 'a', kind: 'attendance', topic: 'qr', times: 1 },
    [['title', 'Chủ đề và tên chủ đề phải đi cùng nhau.']],
  ],
  ['an age and nothing to show', adult, [['.', BY_AGE_ALONE]]],
  ['age as a way of its own', any('a', safe, adult), [['.', BY_AGE_ALONE]]],
];

describe('criteria that make no sense', () => {
  it.each(FOOLISH)('are found: %s', (_name, document, problems) => {
    expect(problemsOf(document)).toEqual(problems);
  });

  it('may exempt people for their age where all sets must be met, but not where one is enough', () => {
    expect(problemsOf(exemption({}), 'required')).toEqual([]);
    expect(problemsOf(exemption({}), 'sufficient')).toEqual([['.', BY_AGE_ALONE]]);
    expect(problemsOf(exemption({ easier: level }), 'sufficient')).toEqual([]);
  });

  it.each([
    ['percent', { key: 'a', kind: 'quiz-score', course: 'an-toan', title, percent: 0 }],
    ['percent', { key: 'a', kind: 'quiz-score', course: 'an-toan', title, percent: 101 }],
    ['withinMonths', { ...safe, withinMonths: 0 }],
    ['of', all('a')],
  ])('are refused while reading: %s of %j', (path, document) => {
    expect(readCriteria(document).problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('say so in both languages', () => {
    const foolish = readCriteria(all('a', safe, adult, child)).criterion as Criterion;
    expect(findContradictions(foolish)[0]?.message.en).toBe(
      'This age excludes another one that is asked for, so nobody could meet both.',
    );
  });
});

describe('a document in which no fault is found', () => {
  it('is met by nobody who has shown nothing, whatever the age', () => {
    fc.assert(
      fc.property(arbitraryCriterion, fc.integer({ min: 0, max: 110 }), (criterion, age) => {
        fc.pre(findContradictions(criterion, 'sufficient').length === 0);
        const facts = { birthDate: `${2026 - age}-01-01`, birthPrecision: 'day' } as const;
        expect(evaluate(facts, [], criterion, '2026-11-22').outcome).not.toBe('met');
      }),
      { numRuns: 400 },
    );
  });
});

describe('the competences of a document', () => {
  it('are named with their places', () => {
    const shown = (key: string, competence: string) => ({ key, kind: 'competence-shown', competence, title });
    const { criterion } = readCriteria(all('a', shown('b', 'tt02-1.1'), exemption({ easier: shown('c', 'tt02-4.1') })));
    expect(criterion && competencesNamed(criterion)).toEqual([
      { code: 'tt02-1.1', path: 'of[0].competence' },
      { code: 'tt02-4.1', path: 'of[1].easier.competence' },
    ]);
  });
});
