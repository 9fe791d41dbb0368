import { describe, expect, it } from '@jest/globals';
import { SHIPPED_CRITERIA_SETS } from '../shipped/index.js';
import { CRITERIA_LIMIT } from './reading/fields.js';
import { DEPTH_LIMIT, readCriteria } from './read-criteria.js';

const TITLE = { vi: 'Quét mã', en: '' };
const adult = { key: 'adult', kind: 'age-between', from: 18 };

function pathsOf(document: unknown): string[] {
  return readCriteria(document).problems.map((problem) => problem.path);
}

function nested(depth: number): unknown {
  let document: unknown = adult;
  for (let level = 1; level < depth; level += 1) document = { key: `level-${level}`, kind: 'all', of: [document] };
  return document;
}

describe('reading a criteria document', () => {
  it.each(SHIPPED_CRITERIA_SETS.map((set) => [`${set.targetGroup} v${set.version}`, set] as const))(
    'takes the shipped set %s as it is',
    (_name, set) => {
      expect(readCriteria(set.document)).toEqual({ criterion: set.document, problems: [] });
    },
  );

  it('names the place of every problem at once', () => {
    const document = {
      key: 'all-of-it',
      kind: 'all',
      of: [
        { key: 'Adult', kind: 'age-between', from: -1 },
        { key: 'level', kind: 'vneid-level', accountLevel: 3 },
        { key: 'course', kind: 'course-passed', course: 'an-toan', title: { vi: ' ', en: '' }, score: 80 },
        { key: 'other', kind: 'blood-type' },
        'adult',
      ],
    };
    expect(pathsOf(document)).toEqual([
      'of[0].key',
      'of[0].from',
      'of[1].accountLevel',
      'of[2].score',
      'of[2].title',
      'of[3].kind',
      'of[4]',
    ]);
  });

  it('says in both languages what is wrong', () => {
    expect(readCriteria({ ...adult, from: 'eighteen' }).problems[0]?.message).toEqual({
      vi: 'Phải là số nguyên từ 0 đến 120.',
      en: 'A whole number from 0 to 120 is needed.',
    });
  });

  it('refuses a key that is used twice', () => {
    expect(pathsOf({ key: 'both', kind: 'all', of: [adult, adult] })).toEqual(['of[1].key']);
  });

  it('refuses an empty list: it would be met by everybody', () => {
    expect(pathsOf({ key: 'nothing', kind: 'all', of: [] })).toEqual(['of']);
  });

  it('takes criteria as deep as the limit and refuses a thousand levels without harm', () => {
    expect(pathsOf(nested(DEPTH_LIMIT))).toEqual([]);
    expect(readCriteria(nested(1000)).problems).toHaveLength(1);
    expect(readCriteria(nested(100_000)).problems).toHaveLength(1);
  });

  it('refuses a document of too many criteria with one problem', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...adult, key: `adult-${index}` }));
    expect(many.length).toBeGreaterThan(CRITERIA_LIMIT);
    expect(readCriteria({ key: 'many', kind: 'all', of: many }).problems).toHaveLength(1);
  });

  it('names no more problems than a person would read', () => {
    const fields = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`field-${index}`, 1]));
    expect(readCriteria({ ...adult, ...fields }).problems).toHaveLength(100);
  });

  it.each<[string, unknown, string[]]>([
    [
      'too many practices',
      Array.from({ length: 21 }, (_, index) => ({ key: `p-${index}`, title: TITLE })),
      ['practices'],
    ],
    ['no practice', [], ['practices']],
    ['a practice that is none', ['qr'], ['practices[0].key', 'practices[0].title']],
    ['a practice with more to it', [{ key: 'qr', title: TITLE, x: 1 }], ['practices[0].x']],
  ])('names the place in a list of practices: %s', (_name, practices, paths) => {
    expect(pathsOf({ key: 'p', kind: 'practices', practices, atLeast: 1 })).toEqual(paths);
  });

  it('names the place in an exemption', () => {
    const document = {
      key: 'e',
      kind: 'exemption',
      reasons: ['over-age', 'over-age'],
      overAge: 20,
      otherwise: { ...adult, from: 'x' },
      easier: { key: 'p', kind: 'all', of: [7] },
    };
    expect(pathsOf(document)).toEqual(['reasons', 'overAge', 'otherwise.from', 'easier.of[0]']);
    expect(pathsOf({ key: 'e', kind: 'exemption', reasons: ['over-age'] })).toEqual(['otherwise']);
  });

  it.each([null, undefined, 7, 'all', [], true])('refuses %p as a document', (document) => {
    expect(pathsOf(document)).toEqual(['.']);
  });

  it('is not misled by names that every object has', () => {
    expect(pathsOf({ key: 'x', kind: 'constructor' })).toEqual(['kind']);
    expect(pathsOf(JSON.parse('{"key":"x","kind":"age-between","from":18,"__proto__":{"a":1}}'))).toEqual([
      '__proto__',
    ]);
  });
});
