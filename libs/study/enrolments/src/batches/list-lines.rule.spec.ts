import { describe, expect, it } from '@jest/globals';
import { firstFormulaIn, type ListColumn, meantPeople, rowsOfText } from './list-lines.rule.js';

const HEADINGS: Record<string, ListColumn> = {
  'Số CCCD': 'citizenId',
  'Họ và tên': 'fullName',
  'Ngày sinh': 'birthDate',
  Thôn: 'hamlet',
};
const read = (text: string) => meantPeople(rowsOfText(text), (heading) => HEADINGS[heading] ?? null);

describe('a list of people to enrol', () => {
  it('without a heading is a list of citizen ids', () => {
    expect(read('030160990001\n\n030160990002')).toMatchObject([
      { line: 1, citizenId: '030160990001' },
      { line: 3, citizenId: '030160990002' },
    ]);
  });

  it('below a heading says who is meant by name, year and hamlet', () => {
    expect(read('Lớp tối\nHọ và tên;Ngày sinh;Thôn\nPhạm Thị Sen;04/03/1961;Thôn Hồ Liễn')).toEqual([
      { line: 3, citizenId: null, name: 'pham thi sen', birthYear: 1961, hamlet: 'ho lien' },
    ]);
  });

  it('that names nobody for certain is no list', () => {
    expect(read('Họ và tên;Ngày sinh\nPhạm Thị Sen;1961')).toBeUndefined();
  });

  it('knows a formula, also behind a quote', () => {
    expect(firstFormulaIn(rowsOfText('a\n"=1+1"'))).toBe(2);
    expect(firstFormulaIn(rowsOfText('a\n- b'))).toBeNull();
  });
});
