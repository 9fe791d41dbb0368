import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTypedCitizenId } from './typed-citizen-id.rule.js';

const TODAY = '2026-11-22';
const sound = fc.integer({ min: 0, max: 999_999 }).map((tail) => `030160${String(tail).padStart(6, '0')}`);

describe('a citizen id as people type it', () => {
  it.each([
    ['with spaces', '030 160 990 001'],
    ['with dots', '030.160.990.001'],
    ['with hyphens', '030-160-990-001'],
    ['with the mark of a text cell', "'030160990001"],
    ['with a no-break space and a tab', '030160\u00a0990001\t'],
    ['in wide digits', '０３０１６０９９０００１'],
    ['without its leading zero', '30160990001'],
  ])('is read %s', (_how, typed) => {
    expect(readTypedCitizenId(typed, TODAY)).toEqual({ ok: true, citizenId: '030160990001' });
  });

  it('gets back both zeros of a capital that a spreadsheet dropped', () => {
    expect(readTypedCitizenId('1160990001', TODAY)).toEqual({ ok: true, citizenId: '001160990001' });
  });

  it.each([
    ['O3016O99OOO1', 'letter-o'],
    ['030160990o01', 'letter-o'],
    ['3.0160990001E+10', 'rounded'],
    ['3,02E+10', 'rounded'],
    ['142345678', 'old-card'],
    ['142 345 678', 'old-card'],
    ['03016099000l', 'not-12-digits'],
    ['99160990001', 'not-12-digits'],
    ['0301609900012', 'not-12-digits'],
    ['', 'not-12-digits'],
    ['Nguyễn Văn A', 'not-12-digits'],
    ['000000000000', 'same-digits'],
    ['030299990001', 'born-in-future'],
  ])('%p is refused as %s', (typed, problem) => {
    expect(readTypedCitizenId(typed, TODAY)).toEqual({ ok: false, problem });
  });

  it('is the same number however it is grouped, with or without its zero', () => {
    const gap = fc.tuple(fc.nat(12), fc.constantFrom(' ', '.', '-', '\u00a0'));
    fc.assert(
      fc.property(sound, fc.array(gap), fc.boolean(), (citizenId, gaps, zeroLost) => {
        const digits = zeroLost ? citizenId.slice(1) : citizenId;
        const typed = gaps.reduce((text, [at, between]) => text.slice(0, at) + between + text.slice(at), digits);
        expect(readTypedCitizenId(typed, TODAY)).toEqual({ ok: true, citizenId });
      }),
    );
  });
});
