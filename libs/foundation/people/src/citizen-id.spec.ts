import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { birthYearIn, checkCitizenId, doubtsAbout, maskCitizenId, normaliseCitizenId, sexIn } from './citizen-id.js';

const TODAY = '2026-11-22';
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** A sound number: province, century and sex, year, six digits that are not checked. */
const sound = fc
  .record({
    province: fc.constantFrom('030', '031', '001', '096'),
    year: fc.integer({ min: 1907, max: 2026 }),
    female: fc.boolean(),
    tail: fc.integer({ min: 0, max: 999_999 }),
  })
  .map(({ province, year, female, tail }) => {
    const century = (Math.floor(year / 100) - 19) * 2 + (female ? 1 : 0);
    return { citizenId: `${province}${century}${pad(year % 100, 2)}${pad(tail, 6)}`, year, female };
  });

describe('a citizen id', () => {
  it('is accepted when its digits make sense, and says year and sex', () => {
    fc.assert(
      fc.property(sound, ({ citizenId, year, female }) => {
        expect(checkCitizenId(citizenId, TODAY)).toEqual({ ok: true, citizenId });
        expect(birthYearIn(citizenId)).toBe(year);
        expect(sexIn(citizenId)).toBe(female ? 'female' : 'male');
      }),
    );
  });

  it('is the same number however it is grouped', () => {
    fc.assert(
      fc.property(
        sound,
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom(' ', '.', '\u00a0', '\t'))),
        ({ citizenId }, gaps) => {
          const typed = gaps.reduce((text, [at, gap]) => text.slice(0, at) + gap + text.slice(at), citizenId);
          return normaliseCitizenId(typed) === citizenId;
        },
      ),
    );
  });

  it.each([
    '',
    '03005599123',
    '0300559912345',
    '03005599123a',
    '０３００５５９９１２３４',
    '030-055-991234',
    '3.0E+10',
  ])('%p has not 12 digits', (typed) => {
    expect(checkCitizenId(typed, TODAY)).toEqual({ ok: false, problem: 'not-12-digits' });
  });

  it('is not the number of the old 9-digit card', () => {
    expect(checkCitizenId('142 345 678', TODAY)).toEqual({ ok: false, problem: 'old-card' });
  });

  it('is not one digit twelve times', () => {
    expect(checkCitizenId('000000000000', TODAY)).toEqual({ ok: false, problem: 'same-digits' });
  });

  it('is refused when its year lies ahead or more than 120 years back', () => {
    expect(checkCitizenId('030227991234', TODAY)).toEqual({ ok: false, problem: 'born-in-future' });
    expect(checkCitizenId('030455991234', TODAY)).toEqual({ ok: false, problem: 'born-in-future' });
    expect(checkCitizenId('030005991234', TODAY)).toEqual({ ok: false, problem: 'too-old' });
  });
});

describe('doubts about a sound number', () => {
  it('are none when it fits the person', () => {
    fc.assert(
      fc.property(sound, ({ citizenId, year, female }) => {
        expect(doubtsAbout(citizenId, { birthDate: `${year}-05-01`, sex: female ? 'female' : 'male' })).toEqual([]);
      }),
    );
  });

  it('name the province, the sex and the year that differ', () => {
    expect(doubtsAbout('999055991234', { birthDate: '1956-01-01', sex: 'female' })).toEqual([
      'unknown-province',
      'other-sex',
      'other-birth-year',
    ]);
  });
});

describe('a masked citizen id', () => {
  it('shows the province and the last three digits only', () => {
    expect(maskCitizenId('030055991234')).toBe('030******234');
  });

  it('is of no use for finding the number again', () => {
    fc.assert(fc.property(sound, ({ citizenId }) => !maskCitizenId(citizenId).includes(citizenId.slice(3, 9))));
  });
});
