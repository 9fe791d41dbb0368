import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv, writeCsv } from './csv.rule.js';

describe('a CSV file', () => {
  it('keeps leading zeros and commas, and begins so that a spreadsheet reads Vietnamese', () => {
    const text = writeCsv([
      ['citizenId', 'fullName'],
      ['030158000017', 'Nguyễn Thị "An", Hồ Liễn'],
    ]);
    expect(text).toBe('\uFEFF"citizenId","fullName"\r\n"030158000017","Nguyễn Thị ""An"", Hồ Liễn"\r\n');
  });

  it('lets no cell become a formula', () => {
    expect(writeCsv([['=1+1', '+84', '-1', '@x', 'A=1']])).toBe(`\uFEFF"'=1+1","'+84","'-1","'@x","A=1"\r\n`);
  });

  it('is read with semicolons and bare cells too, as other programs write it', () => {
    expect(readCsv('key;state\nk-1;confirmed\n\n;;\nk-2;"tra; lai"')).toEqual([
      ['key', 'state'],
      ['k-1', 'confirmed'],
      ['k-2', 'tra; lai'],
    ]);
  });

  it('is read back as it was written, whatever stands in it', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=x', 'a"b', 'a\r\nb', ';', ','));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (given) => {
        const kept = given.filter((row) => row.some((one) => one.trim() !== ''));
        const plain = kept.filter((row) => !row.some((one) => /^'[=+\-@\t\r]/.test(one)));
        fc.pre(plain.length === kept.length);
        expect(readCsv(writeCsv([['key', 'state'], ...kept]))).toEqual([['key', 'state'], ...kept]);
      }),
    );
  });
});
