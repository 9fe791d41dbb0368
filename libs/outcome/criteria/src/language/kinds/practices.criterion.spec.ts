import { describe, expect, it } from '@jest/globals';
import { evidenceOf, judged } from '../../spec-support/index.js';

const named = (key: string) => ({ key, title: { vi: key, en: '' } });
const two = { key: 'k', kind: 'practices', practices: ['a', 'b', 'c'].map(named), atLeast: 2 };
const done = (practice: string, { assisted = false, id = practice, on = '2026-10-01' } = {}) =>
  evidenceOf('practice-done', { practice, title: practice, assisted }, { id, on });
const declared = (topic: string) => evidenceOf('self-declared', { topic, statement: 'Làm được' }, { id: topic });
const seen = (practice: string) =>
  evidenceOf(
    'observed',
    { practice, title: practice, itemsShown: [], assisted: false, secondedBy: 'x' },
    { id: practice },
  );

describe('practices', () => {
  it('count once each and are cited in the order of the document', () => {
    expect(judged(two, [done('c'), done('a')])).toEqual(['met', 'a', 'c']);
    expect(judged(two, [done('a'), done('a', { id: 'again' }), done('x')])).toEqual(['not-met', 'a']);
  });

  it('may be seen by a helper or declared, unless more trust is asked for', () => {
    expect(judged(two, [seen('a'), declared('b')])).toEqual(['met', 'a', 'b']);
    const trusted = { ...two, minimumProvenance: 'observed' };
    expect(judged(trusted, [seen('a'), declared('b'), done('c')])).toEqual(['not-met', 'a']);
  });

  it('done without help are not those that somebody helped with, nor those that are only declared', () => {
    const alone = { ...two, unassisted: true };
    expect(judged(alone, [done('a'), done('b', { assisted: true }), declared('c')])).toEqual(['not-met', 'a']);
    expect(judged(alone, [done('a'), seen('b')])).toEqual(['met', 'a', 'b']);
  });

  it('within a window are cited by their latest time', () => {
    const lately = { ...two, atLeast: 1, withinMonths: 6 };
    expect(judged(lately, [done('a', { id: 'new' }), done('a', { id: 'old', on: '2026-06-01' })])).toEqual([
      'met',
      'new',
    ]);
    expect(judged(lately, [done('a', { on: '2026-05-21' })])).toEqual(['not-met']);
  });
});
