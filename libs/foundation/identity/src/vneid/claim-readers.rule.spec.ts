import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCitizenId, readDay, readLevel } from './claim-readers.rule.js';

describe('a citizen id among claims', () => {
  it('is 12 digits, as text', () => {
    expect(readCitizenId(' 030155000001 ')).toEqual({ citizenId: '030155000001' });
  });

  it('is told apart from the number of an old card', () => {
    expect(readCitizenId('301550001')).toEqual({ problem: 'a citizen id of 9 digits' });
  });

  it.each([[30155000001], ['30155000001'], ['0301550000012'], [undefined], [null], [{}], ['03015500000x']])(
    'is not %p',
    (claim) => {
      expect(readCitizenId(claim)).toEqual({ problem: 'no citizen id' });
    },
  );
});

describe('a level among claims', () => {
  it.each([
    [1, 1],
    ['2', 2],
    [0, null],
    [3, null],
    ['', null],
    ['hai', null],
    [undefined, null],
    [null, null],
    [true, null],
    [[2], null],
    [1.5, null],
    ['level2', null],
  ])('%p is %p', (claim, level) => {
    expect(readLevel(claim, 2)).toBe(level);
  });
});

describe('a birth date among claims', () => {
  it.each([
    ['19580302', '1958-03-02'],
    ['1958-03-02', '1958-03-02'],
    ['02/03/1958', '1958-03-02'],
    ['20010229', null],
    ['19581301', null],
    ['1958', null],
    ['19580000', null],
    [19580302, null],
    [undefined, null],
  ])('%p is %p', (claim, day) => {
    expect(readDay(claim)).toBe(day);
  });

  it('comes back the same from every way of writing it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
        (moment) => {
          const day = moment.toISOString().slice(0, 10);
          const [year, month, date] = day.split('-');
          return [day, `${year}${month}${date}`, `${date}/${month}/${year}`].every((text) => readDay(text) === day);
        },
      ),
    );
  });
});
