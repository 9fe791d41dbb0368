import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOT_TRIED } from './practice.view.js';
import { evidenceSourceOf, standingAfterTry } from './standing-after-try.rule.js';

const tries = fc.array(
  fc.record({ outcome: fc.constantFrom('done' as const, 'harmed' as const), assisted: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
);
const at = (index: number): Date => new Date(Date.UTC(2026, 10, 28, 1, index));

describe('where a person stands after tries', () => {
  it('counts a person once for each step, however often and in whatever order they try', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const sum = { people: 0, peopleDone: 0, peopleAlone: 0 };
        let standing = NOT_TRIED;
        all.forEach((each, index) => {
          const after = standingAfterTry(standing, each, at(index));
          standing = after.standing;
          sum.people += after.adds.people;
          sum.peopleDone += after.adds.peopleDone;
          sum.peopleAlone += after.adds.peopleAlone;
        });
        expect(standing.tries).toBe(all.length);
        expect(sum).toEqual({
          people: 1,
          peopleDone: all.some(({ outcome }) => outcome === 'done') ? 1 : 0,
          peopleAlone: all.some(({ outcome, assisted }) => outcome === 'done' && !assisted) ? 1 : 0,
        });
      }),
    );
  });

  it('keeps the first time of each step', () => {
    const first = standingAfterTry(NOT_TRIED, { outcome: 'done', assisted: true }, at(1)).standing;
    const second = standingAfterTry(first, { outcome: 'done', assisted: false }, at(2)).standing;
    expect(second).toEqual({ tries: 2, doneAt: at(1), aloneAt: at(2) });
    expect(standingAfterTry(second, { outcome: 'harmed', assisted: true }, at(3)).standing).toMatchObject({
      doneAt: at(1),
      aloneAt: at(2),
    });
  });

  it('gives help and no help, and each month, evidence of its own', () => {
    expect(evidenceSourceOf('dang-nhap-vneid', true, at(1))).toBe('practice-done:dang-nhap-vneid:assisted:2026-11');
    expect(evidenceSourceOf('dang-nhap-vneid', false, at(1))).toBe('practice-done:dang-nhap-vneid:alone:2026-11');
  });
});
