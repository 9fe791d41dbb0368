import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from './lay-out.js';
import { type Numbering, numberOf } from './numbering.js';
import type { Paragraph } from './paragraphs.js';
import { bulletSign } from './signs.js';

const style = {
  size: 20,
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  capitals: false,
  colour: { hex: '000000', alpha: 1 },
  typeface: 'Be Vietnam Pro',
  rise: 0,
};

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  runs: [{ text, style }],
  align: 'left',
  margin: 0,
  indent: 0,
  line: { share: 1 },
  before: 0,
  after: 0,
  bullet: undefined,
  empty: style,
  ...more,
});

const textOf = (lines: ReturnType<typeof layOut>['lines']) =>
  lines.map(({ letters }) => letters.map(({ letter }) => letter).join(''));

describe('words on a slide', () => {
  it('break between words, and inside of one that is longer than a line', () => {
    expect(textOf(layOut([paragraph('một hai ba')], 80, 1, true).lines)).toEqual(['một hai', 'ba']);
    const cut = textOf(layOut([paragraph('dichvucong.gov.vn')], 80, 1, true).lines);
    expect(cut.join('')).toBe('dichvucong.gov.vn');
    expect(cut.length).toBeGreaterThan(1);
  });

  it('lose no letter and never leave their column', () => {
    const texts = fc.string({ unit: fc.constantFrom('ễ', 'n', 'W', ' ', '\n', '€'), maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const set = layOut([paragraph(text)], width, 1, true);
        expect(textOf(set.lines).join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
        expect(set.width).toBeLessThanOrEqual(width + 0.1);
      }),
    );
  });

  it('stand in the middle, at the right, and fill the line but the last', () => {
    const at = (align: Paragraph['align']) => layOut([paragraph('một hai ba', { align })], 80, 1, true).lines;
    const ends = (align: Paragraph['align']) =>
      at(align).map(({ letters }) => Math.round((letters.at(-1)?.x ?? 0) + (letters.at(-1)?.advance ?? 0)));
    expect(ends('right')).toEqual([80, 80]);
    expect(ends('both')[0]).toBe(80);
    expect(at('both')[1]?.letters[0]?.x).toBe(0);
    expect(at('middle')[1]?.letters[0]?.x).toBeGreaterThan(20);
  });
});

describe('numbers of paragraphs', () => {
  const count = (...wishes: (readonly [number, string?])[]) => {
    const numbering: Numbering = [];
    return wishes.map(([level, type]) => numberOf(numbering, level, type ? { type } : undefined));
  };

  it('go on within a level and begin anew further in', () => {
    const [a, b] = ['arabicPeriod', 'alphaLcParenR'];
    expect(count([0, a], [1, b], [1, b], [0, a], [1, b])).toEqual(['1.', 'a)', 'b)', '2.', 'a)']);
  });

  it('begin anew behind a paragraph without one', () => {
    expect(count([0, 'romanUcPeriod'], [0], [0, 'romanUcPeriod'])).toEqual(['I.', undefined, 'I.']);
  });
});

it('a bullet of a sign font is the sign that is seen', () => {
  expect(bulletSign('ü', 'Wingdings')).toBe('✓');
  expect(bulletSign('\uf0a7', 'Wingdings')).toBe('▪');
  expect(bulletSign('–', 'Arial')).toBe('–');
});
