import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const level2 = { key: 'k', kind: 'vneid-level', accountLevel: 2 };
const signIn = (id: string, accountLevel: number | null, on = '2026-10-01') =>
  evidenceOf('vneid-sign-in', { accountLevel, authenticationLevel: 3 }, { id, on });

describe('the level of the VNeID account', () => {
  it.each([
    ['is not known before the first sign-in', [], ['cannot-tell']],
    ['is not known after one that does not say it', [signIn('a', null)], ['cannot-tell']],
    ['may be too low', [signIn('a', 1), signIn('b', null)], ['not-met']],
    ['is enough', [signIn('a', 2)], ['met', 'a']],
    [
      'is not shaken by later sign-ins',
      [signIn('late', 2, '2026-11-01'), signIn('a', 2), signIn('low', 1)],
      ['met', 'a'],
    ],
  ])('%s', (_name, evidence, found) => {
    expect(judged(level2, evidence)).toEqual(found);
  });

  it('is not what an officer types in elsewhere', () => {
    expect(judged(level2, [evidenceOf('self-declared', { topic: 'vneid', statement: 'Mức 2' })])).toEqual([
      'cannot-tell',
    ]);
  });
});
