import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SheetCell } from '../workbook/index.js';
import { type Columns, type Field, FIELDS } from './columns.rule.js';
import { hamletFinder } from './read-hamlet.rule.js';
import { rowToPerson } from './row-to-person.rule.js';

const TODAY = '2026-11-22';
const HAMLETS = [
  { id: 'lai', name: 'Lại' },
  { id: 'vinh-lai', name: 'Vĩnh Lại' },
  { id: 'thon-1', name: 'Thôn 1' },
  { id: 'hoa-che', name: 'Hòa Ché' },
];
const columns: Columns = Object.fromEntries(FIELDS.map((field, at) => [field, at + 1]));
const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const number = (value: number): SheetCell => ({ kind: 'number', value, digits: String(value) });

const GOOD: Partial<Record<Field, SheetCell>> = {
  fullName: text('Nguyễn Thị Tư'),
  birthDate: text('05/09/1958'),
  sex: text('Nữ'),
  citizenId: text('030158990001'),
  hamlet: text('Hòa Ché'),
};

function reading(changes: Partial<Record<Field, SheetCell | undefined>> = {}) {
  const cells = { ...GOOD, ...changes };
  return rowToPerson((field) => cells[field], { columns, findHamlet: hamletFinder(HAMLETS), today: TODAY });
}

function entry(changes: Partial<Record<Field, SheetCell | undefined>> = {}) {
  const row = reading(changes);
  if (!row.ok) throw new Error(JSON.stringify(row.remarks));
  return row.entry;
}

const faultIn = (field: Field, cell: SheetCell | undefined) => {
  const row = reading({ [field]: cell });
  return row.ok ? 'none' : row.remarks.map(({ message }) => message).join(' ');
};

describe('a row of the register', () => {
  it('becomes a person', () => {
    expect(reading()).toEqual({
      ok: true,
      remarks: [],
      entry: expect.objectContaining({
        fullName: 'Nguyễn Thị Tư',
        birthDate: '1958-09-05',
        birthPrecision: 'day',
        sex: 'female',
        citizenId: '030158990001',
        hamletId: 'hoa-che',
        groups: [],
        isHouseholdHead: false,
      }),
    });
  });

  it('tells every fault at once, and never a value', () => {
    const row = reading({ fullName: text('B1nh'), birthDate: text('31/02/1958'), sex: text('x'), hamlet: text('Mơ') });
    expect(row.ok).toBe(false);
    expect(row.remarks.map(({ column }) => column)).toEqual(['Họ và tên', 'Ngày sinh', 'Giới tính', 'Thôn']);
    expect(JSON.stringify(row.remarks)).not.toMatch(/B1nh|31\/02|Mơ/);
  });

  it('is read without failing, whatever stands in its cells', () => {
    const anyCell = fc.oneof(
      fc.constant(undefined),
      fc.string({ unit: 'binary' }).map(text),
      fc.double().map((value): SheetCell => ({ kind: 'number', value, digits: String(value) })),
      fc.constant<SheetCell>({ kind: 'unreadable' }),
      fc.string().map((day): SheetCell => ({ kind: 'day', day })),
    );
    const anyRow = fc.record(Object.fromEntries(FIELDS.map((field) => [field, anyCell])));
    fc.assert(
      fc.property(anyRow, (cells) => {
        const row = reading(cells);
        expect(row.ok || row.remarks.length > 0).toBe(true);
      }),
    );
  });
});

describe('a name', () => {
  it('is kept as NFC, with single spaces', () => {
    expect(entry({ fullName: text('  Nguyễn   Thị Tư '.normalize('NFD')) }).fullName).toBe('Nguyễn Thị Tư');
  });

  it('in capitals is written as names are', () => {
    expect(entry({ fullName: text('ĐẶNG THỊ ÁNH') }).fullName).toBe('Đặng Thị Ánh');
    expect(entry({ fullName: text("H'HEN NIÊ") }).fullName).toBe("H'Hen Niê");
  });

  it.each([
    ['', 'Chưa ghi họ và tên.'],
    ['Tư 2', 'không có chữ số'],
    ['Tư 😀', 'không có chữ số'],
    ['T', 'quá ngắn'],
    ['Tư '.repeat(100), 'dài 200 chữ cái, nhiều nhất là 100'],
  ])('%p is refused', (name, reason) => {
    expect(faultIn('fullName', name ? text(name) : undefined)).toContain(reason);
  });
});

describe('a date of birth', () => {
  it.each<[SheetCell, string, string]>([
    [{ kind: 'day', day: '1958-09-05' }, '1958-09-05', 'day'],
    [text('5/9/1958'), '1958-09-05', 'day'],
    [text('05.09.1958'), '1958-09-05', 'day'],
    [text('05 - 09 - 1958'), '1958-09-05', 'day'],
    [text('1958-09-05'), '1958-09-05', 'day'],
    [text('1958'), '1958-01-01', 'year'],
    [number(1958), '1958-01-01', 'year'],
    [text('00/00/1958'), '1958-01-01', 'year'],
  ])('%j is understood', (cell, birthDate, birthPrecision) => {
    expect(entry({ birthDate: cell })).toMatchObject({ birthDate, birthPrecision });
  });

  it.each<[SheetCell | undefined, string]>([
    [undefined, 'Chưa ghi ngày sinh.'],
    [text('31/02/1958'), 'không có trong lịch'],
    [text('05/13/1958'), 'không có trong lịch'],
    [text('05/09/58'), 'đủ 4 chữ số'],
    [text('23/11/2026'), 'ở tương lai'],
    [text('1905'), 'tuổi lớn hơn 120'],
    [number(21433), 'Không đọc được'],
    [{ kind: 'unreadable' }, 'Không đọc được'],
  ])('%j is refused', (cell, reason) => {
    expect(faultIn('birthDate', cell)).toContain(reason);
  });
});

describe('a citizen id', () => {
  it('may be missing', () => {
    expect(entry({ citizenId: undefined }).citizenId).toBeUndefined();
  });

  it.each([
    [number(30_158_990_001), '030158990001'],
    [number(1_158_990_001), '001158990001'],
  ])('gets back the zeros that Excel took', (cell, citizenId) => {
    expect(entry({ citizenId: cell }).citizenId).toBe(citizenId);
    expect(JSON.stringify(reading({ citizenId: cell }).remarks)).toContain('Excel đã bỏ chữ số 0');
  });

  it.each<[SheetCell, string]>([
    [text('30158990001'), 'đúng 12 chữ số'],
    [text('3.0158E+10'), 'làm tròn'],
    [text('142345678'), 'chứng minh nhân dân cũ'],
    [text('111111111111'), 'lặp lại'],
    [text('030258990001'), 'ở tương lai'],
  ])('%j is refused', (cell, reason) => {
    expect(faultIn('citizenId', cell)).toContain(reason);
  });

  it('that does not fit the person is kept and doubted', () => {
    const row = reading({ citizenId: text('999059990001') });
    expect(row.ok).toBe(true);
    expect(row.remarks).toHaveLength(3);
  });
});

describe('other cells', () => {
  it.each([
    ['hòa ché', 'hoa-che'],
    ['Thôn Hoa Che', 'hoa-che'],
    ['LẠI', 'lai'],
    ['thôn lại', 'lai'],
    ['vinh lai', 'vinh-lai'],
    ['1', 'thon-1'],
  ])('the hamlet %p is found', (name, id) => {
    expect(entry({ hamlet: text(name) }).hamletId).toBe(id);
  });

  it.each([
    ['0912 345 678', '0912345678'],
    ['+84912345678', '0912345678'],
    ['912345678', '0912345678'],
    ['0220.3786.123', '02203786123'],
    ['12345', undefined],
  ])('the phone %p is %p', (phone, kept) => {
    expect(entry({ phone: text(phone) }).phone).toBe(kept);
  });

  it.each([
    ['Cán bộ, công chức, viên chức', ['official']],
    ['Người lao động; Người khuyết tật', ['disabled', 'worker']],
    ['Người cao tuổi', []],
    ['student', ['student']],
  ])('the groups %p are %p', (groups, keys) => {
    expect(entry({ targetGroups: text(groups) }).groups).toEqual(keys);
  });

  it.each([
    ['x', true],
    ['Chủ hộ', true],
    ['NGUYỄN THỊ TƯ', true],
    ['Vợ', false],
  ])('%p in the column of heads means %p', (mark, isHead) => {
    expect(entry({ householdHead: text(mark) }).isHouseholdHead).toBe(isHead);
  });
});
