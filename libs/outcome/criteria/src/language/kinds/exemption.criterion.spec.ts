import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const safe = { key: 'safe', kind: 'course-passed', course: 'an-toan', title: { vi: 'An toàn', en: '' } };
const once = { key: 'once', kind: 'attendance', times: 1 };
const either = {
  key: 'e',
  kind: 'exemption',
  reasons: ['severe-disability', 'over-age'],
  otherwise: safe,
  easier: once,
};
const completed = evidenceOf('course-completed', { course: 'an-toan', courseVersion: 1 }, { id: 'course' });
const attended = evidenceOf('class-attended', { topic: 'a', title: 'A', heldOn: '2026-10-01' }, { id: 'class' });
const granted = evidenceOf('exemption-granted', { reason: 'severe-disability', document: 'Số 1' }, { id: 'paper' });
const born = (birthDate: string, birthPrecision: 'day' | 'year' = 'day') => ({ facts: { birthDate, birthPrecision } });

describe('an exemption', () => {
  it.each([
    ['by the usual path', [completed], born('1990-01-01'), ['met', 'course']],
    ['not by the easier path without a reason', [attended], born('1990-01-01'), ['not-met']],
    ['by the easier path with a paper', [attended, granted], born('1990-01-01'), ['met', 'paper', 'class']],
    ['not by the paper alone', [granted], born('1990-01-01'), ['not-met']],
    ['by the easier path on the 80th birthday', [attended], born('1946-11-22'), ['met', 'class']],
    ['not by it the day before', [attended], born('1946-11-23'), ['not-met']],
    ['perhaps, when only the year is known', [attended], born('1946-01-01', 'year'), ['cannot-tell']],
    ['by both paths', [completed, attended, granted], born('1940-01-01'), ['met', 'course', 'paper', 'class']],
  ])('is met %s', (_name, evidence, given, found) => {
    expect(judged(either, evidence, given)).toEqual(found);
  });

  it('without an easier path asks for the reason alone', () => {
    const exempt = { key: 'e', kind: 'exemption', reasons: ['over-age'], overAge: 85, otherwise: safe };
    expect(judged(exempt, [], born('1941-11-22'))).toEqual(['met']);
    expect(judged(exempt, [], born('1941-11-23'))).toEqual(['not-met']);
  });
});
