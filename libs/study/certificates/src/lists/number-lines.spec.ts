import { describe, expect, it } from '@jest/globals';
import { makeCertificateNumber } from '../certificate-number.js';
import { linesOfText, readNumberLines } from './number-lines.js';

const numberOf = (seed: number) => makeCertificateNumber('KS', 2026, new Uint8Array(8).fill(seed));
const [ONE, TWO] = [numberOf(1), numberOf(2)];
const read = (text: string) => readNumberLines(linesOfText(text));

describe('a list of certificate numbers', () => {
  it('is read line by line however the numbers are typed', () => {
    const typed = TWO.toLowerCase().replaceAll('-', ' ');
    expect(read(`${ONE}\n\n${typed}`)).toEqual([
      { line: 1, typed: ONE, number: ONE, duplicateOf: null },
      { line: 3, typed, number: TWO, duplicateOf: null },
    ]);
  });

  it('tells a mistyped number and a double one from the rest, and goes on', () => {
    const wrong = ONE.slice(0, -1) + (ONE.endsWith('2') ? '3' : '2');
    expect(
      read(`${ONE}\n${wrong}\n${ONE.toLowerCase()}`).map(({ number, duplicateOf }) => [number, duplicateOf]),
    ).toEqual([
      [ONE, null],
      [null, null],
      [ONE, 1],
    ]);
  });

  it('finds the column by its heading, below a title, or by what its cells look like', () => {
    const table = `Danh sách\nSTT;Họ tên;Số giấy chứng nhận\n1;Phạm Thị Sen;${ONE}\n2;Bùi Văn An;`;
    expect(read(table)).toMatchObject([{ line: 3, number: ONE }]);
    expect(read(`1\tPhạm Thị Sen\t${ONE}\n2\tBùi Văn An\t${TWO}`).map(({ number }) => number)).toEqual([ONE, TWO]);
  });
});
