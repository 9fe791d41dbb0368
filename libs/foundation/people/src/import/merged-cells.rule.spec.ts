import { describe, expect, it } from '@jest/globals';
import type { SheetCell, SheetRow } from '../workbook/index.js';
import { MergedCells } from './merged-cells.rule.js';

const columns = { fullName: 1, hamlet: 2 };
const row = (number: number, ...values: (string | null)[]): SheetRow => ({
  number,
  cells: new Map(
    values.flatMap((text, at) => (text === null ? [] : [[at + 1, { kind: 'text', text }] as [number, SheetCell]])),
  ),
});

describe('merged cells', () => {
  it('downwards in the column of hamlets count for all their rows', () => {
    const merged = new MergedCells([{ firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2 }], columns);
    expect(merged.settle(row(2, 'An', 'Lại'))).toMatchObject({ failed: false, remarks: [] });
    const second = merged.settle(row(3, 'Bé', null));
    expect(second.cells('hamlet')).toEqual({ kind: 'text', text: 'Lại' });
    expect(second.remarks).toHaveLength(1);
    expect(merged.settle(row(4, 'Cả', 'Mòi')).cells('hamlet')).toEqual({ kind: 'text', text: 'Mòi' });
  });

  it('of names, or across columns, leave their rows unusable', () => {
    const names = new MergedCells([{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }], columns);
    expect(names.settle(row(2, 'An', 'Lại')).failed).toBe(true);
    expect(names.settle(row(3, null, 'Lại')).failed).toBe(true);
    const across = new MergedCells([{ firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 4 }], columns);
    expect(across.settle(row(2, 'An', 'Lại')).failed).toBe(true);
  });

  it('in titles and in columns of no interest change nothing', () => {
    const merged = new MergedCells(
      [
        { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 8 },
        { firstRow: 2, lastRow: 9, firstColumn: 7, lastColumn: 8 },
      ],
      columns,
    );
    expect(merged.settle(row(3, 'An', 'Lại'))).toMatchObject({ failed: false, remarks: [] });
  });
});
