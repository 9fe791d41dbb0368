import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const safe = { key: 'safe', kind: 'course-passed', course: 'an-toan', title: { vi: 'An toàn', en: '' } };
const level = { key: 'level', kind: 'vneid-level', accountLevel: 2 };
const old = { key: 'old', kind: 'age-between', from: 80 };
const done = evidenceOf('course-completed', { course: 'an-toan', courseVersion: 1 }, { id: 'done' });
const signIn = (accountLevel: number) =>
  evidenceOf('vneid-sign-in', { accountLevel, authenticationLevel: 2 }, { id: 'v' });
const all = { key: 'a', kind: 'all', of: [safe, level] };
const any = { key: 'a', kind: 'any', of: [safe, level] };
const two = { key: 'a', kind: 'at-least', count: 2, of: [safe, level, old] };

describe('criteria that join others', () => {
  it.each([
    ['all', all, [done, signIn(2)], ['met', 'done', 'v']],
    ['all, one unknown', all, [done], ['cannot-tell', 'done']],
    ['all, one unmet beside one unknown', all, [], ['not-met']],
    ['any', any, [signIn(2)], ['met', 'v']],
    ['any, one met beside one unknown', any, [done], ['met', 'done']],
    ['any, one unknown', any, [], ['cannot-tell']],
    ['any, none', any, [signIn(1)], ['not-met']],
    ['two of three', two, [done, signIn(2)], ['met', 'done', 'v']],
    ['two of three, one unknown', two, [done], ['cannot-tell', 'done']],
    ['two of three, out of reach', two, [done, signIn(1)], ['not-met', 'done']],
  ])('%s', (_name, criterion, evidence, found) => {
    expect(judged(criterion, evidence)).toEqual(found);
  });
});
