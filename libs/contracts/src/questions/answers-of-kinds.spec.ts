import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedAnswer, readTypedNumber } from './folded-answer.js';
import type { Question, QuestionOf } from './question.js';
import { acceptsAnswer, problemsOfQuestion, verdictOnAnswer } from './question-kinds.js';
import { questionOf } from './spec-support/sample-questions.js';

const common = { key: 'cau', text: 'Câu hỏi?', explanation: 'Vì vậy.' };
const rightly = (question: Question, ...answer: string[]): boolean => verdictOnAnswer(question, answer).right;

describe('typed words', () => {
  it('are compared without accents, case, blanks and punctuation at the ends', () => {
    expect(foldedAnswer('  Mật   KHẨU mạnh. ')).toBe('mat khau manh');
    expect(foldedAnswer('Đường dây nóng')).toBe(foldedAnswer('đuờng dây nóng!'));
    const question: Question = { ...common, kind: 'short-text', accepted: ['Công an xã', '113'] };
    expect(rightly(question, 'công an XÃ')).toBe(true);
    expect(rightly(question, 'cong an xa')).toBe(true);
    expect(rightly(question, 'công an')).toBe(false);
    expect(rightly(question, '!!')).toBe(false);
  });

  it('fold to the same however often they are folded and however they are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(foldedAnswer(foldedAnswer(typed))).toBe(foldedAnswer(typed));
        expect(foldedAnswer(typed.normalize('NFD'))).toBe(foldedAnswer(typed.normalize('NFC')));
      }),
    );
  });
});

describe('typed numbers', () => {
  it.each([
    ['1.250.000', 1_250_000],
    ['1.250.000,5', 1_250_000.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 250 000', 1_250_000],
    ['−3', -3],
    ['0,05', 0.05],
  ])('%s is %d', (typed, value) => {
    expect(readTypedNumber(typed)).toBe(value);
  });

  it.each(['', 'ba', '1,2,3', '1..2', '12a', 'NaN', 'Infinity', '1e5', '0x10'])('%j is none', (typed) => {
    expect(readTypedNumber(typed)).toBeUndefined();
  });

  it('as Vietnamese people write them are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (value) => {
        expect(readTypedNumber(value.toLocaleString('vi-VN'))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('are right up to the tolerance and with the unit typed behind', () => {
    const question: Question = { ...common, kind: 'number', value: 50_000, tolerance: 500, unit: 'đồng' };
    for (const typed of ['50.000', '50000 đồng', '50.000 Dong', '49.500', '50.500đồng', '  50000  đồng '])
      expect([typed, rightly(question, typed)]).toEqual([typed, true]);
    for (const typed of ['49.499', '50.501', 'đồng', ''])
      expect([typed, rightly(question, typed)]).toEqual([typed, false]);
  });

  it('are judged with a unit whose letters are typed in parts', () => {
    const question: Question = { ...common, kind: 'number', value: 5, tolerance: 0, unit: 'độ C' };
    expect(rightly(question, '5 độ C'.normalize('NFD'))).toBe(true);
    expect(rightly(question, '5 do c.')).toBe(true);
  });
});

describe('several choices', () => {
  it('are right only all together and none besides', () => {
    fc.assert(
      fc.property(questionOf('multiple'), fc.infiniteStream(fc.boolean()), (question, chance) => {
        const { options } = question as QuestionOf<'multiple'>;
        const chosen = options.filter(() => chance.next().value as boolean);
        const isExact = options.every((option) => option.correct === chosen.includes(option));
        expect(rightly(question, ...chosen.map(({ key }) => key))).toBe(isExact);
      }),
    );
  });
});

describe('an order', () => {
  it('is right in one order only', () => {
    fc.assert(
      fc.property(questionOf('ordering'), fc.nat(), (question, by) => {
        const keys = (question as QuestionOf<'ordering'>).items.map(({ key }) => key);
        const turn = by % keys.length;
        expect(rightly(question, ...keys.slice(turn), ...keys.slice(0, turn))).toBe(turn === 0);
        expect(acceptsAnswer(question, keys.slice(1))).toBe(false);
      }),
    );
  });
});

describe('a place in a picture', () => {
  it('is right inside a right area, its edges included, and nowhere else', () => {
    fc.assert(
      fc.property(questionOf('hotspot'), fc.nat(1_000), fc.nat(1_000), (question, x, y) => {
        const { area } = (question as QuestionOf<'hotspot'>).areas[0] as QuestionOf<'hotspot'>['areas'][number];
        const isInside = x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
        expect(rightly(question, `${x},${y}`)).toBe(isInside);
      }),
    );
  });

  it.each(['1001,5', '-1,5', '5', '5,5,5', 'a,b', '1e2,5'])('is not %s', (said) => {
    const question: Question = {
      ...common,
      kind: 'hotspot',
      image: { src: 'media/a.png', description: 'Hình' },
      areas: [{ key: 'a', area: { x: 0, y: 0, width: 1_000, height: 1_000 }, correct: true }],
    };
    expect(acceptsAnswer(question, [said])).toBe(false);
  });
});

describe('a talk', () => {
  it('is right when it ends well, wrong when it ends badly or not at all', () => {
    fc.assert(
      fc.property(questionOf('scenario'), fc.nat(), (question, at) => {
        const steps = (question as QuestionOf<'scenario'>).nodes.length - 2;
        const good = Array.from({ length: steps }, (_, place) => `n-${place}.tot`);
        expect(rightly(question, ...good)).toBe(true);
        const stop = at % steps;
        expect(rightly(question, ...good.slice(0, stop), `n-${stop}.xau`)).toBe(false);
        expect(rightly(question, ...good.slice(0, stop))).toBe(false);
        expect(acceptsAnswer(question, [...good, 'n-0.tot'])).toBe(false);
      }),
    );
  });

  it('without a way to a good end has a problem', () => {
    const question: Question = {
      ...common,
      kind: 'scenario',
      start: 'a',
      nodes: [
        { key: 'a', text: 'A', choices: [{ key: 'x', text: 'X', next: 'a' }] },
        { key: 'b', text: 'B', choices: [], ending: 'good' },
      ],
    };
    expect(problemsOfQuestion(question).map(({ field }) => field)).toContain('nodes');
  });
});
