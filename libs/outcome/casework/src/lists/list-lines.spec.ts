import { describe, expect, it } from '@jest/globals';
import { firstFormula, linesOfText, readLines } from './list-lines.js';

const TODAY = '2026-11-22';
const read = (text: string) => readLines(linesOfText(text), TODAY);

describe('a list of citizen ids', () => {
  it('is read line by line, with the number of each line in what was pasted', () => {
    expect(read('030160990001\n\n 30160990002 \r\n030.160.990.003')).toEqual([
      { line: 1, typed: '030160990001', citizenId: '030160990001', fault: null, duplicateOf: null },
      { line: 3, typed: '30160990002', citizenId: '030160990002', fault: null, duplicateOf: null },
      { line: 4, typed: '030.160.990.003', citizenId: '030160990003', fault: null, duplicateOf: null },
    ]);
  });

  it('tells of a duplicate the line where the number stood first, however it was typed', () => {
    expect(read('030160990001\n030 160 990 001\n30160990001').map(({ duplicateOf }) => duplicateOf)).toEqual([
      null,
      1,
      1,
    ]);
  });

  it('says what is wrong with a line, and goes on', () => {
    expect(read('03O160990001\n142345678\nabc\n030160990004').map(({ fault }) => fault)).toEqual([
      'letter-o',
      'old-card',
      'not-12-digits',
      null,
    ]);
  });

  it('finds the column by its heading, below a title', () => {
    const text = 'Danh sách thôn Hồ Liễn\nSTT;Họ tên;Số CCCD\n1;Phạm Thị Sen;030160990001\n2;Bùi Văn An;';
    expect(read(text)).toMatchObject([{ line: 3, citizenId: '030160990001' }]);
  });

  it('finds the column without a heading by what most cells look like', () => {
    expect(read('1\tPhạm Thị Sen\t030160990001\n2\tBùi Văn An\t030160990002')).toMatchObject([
      { line: 1, citizenId: '030160990001' },
      { line: 2, citizenId: '030160990002' },
    ]);
  });

  it('is read from a file that a spreadsheet saved, with its mark and quotes', () => {
    expect(read('\uFEFF"Số định danh","Tên"\r\n"030160990001","Sen"\r\n')).toMatchObject([
      { line: 2, citizenId: '030160990001' },
    ]);
  });

  it.each([
    ['="030160990001"', 1],
    ['030160990001\n=HYPERLINK("http://a")', 2],
    ['030160990001;+A1', 1],
    ['030160990001;@SUM(1)', 1],
    ['030160990001;- ghi chú', null],
  ])('%j has its first formula in line %p', (text, line) => {
    expect(firstFormula(linesOfText(text))).toBe(line);
  });
});
