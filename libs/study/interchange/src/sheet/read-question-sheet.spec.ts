import exceljs from 'exceljs';
import { describe, expect, it } from '@jest/globals';
import { questionSheetTemplate } from './question-sheet-template.js';
import { readQuestionSheet } from './read-question-sheet.js';

async function changed(change: (sheet: exceljs.Worksheet) => void): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await questionSheetTemplate()) as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  if (sheet) change(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('the question sheet', () => {
  it('takes the examples of its own template', async () => {
    const read = await readQuestionSheet(await questionSheetTemplate());
    expect(read.map(({ item, question }) => [item.place.number, item.outcome, question?.kind])).toEqual([
      [2, 'imported', 'single'],
      [3, 'imported', 'multiple'],
      [4, 'imported', 'true-false'],
      [5, 'imported', 'number'],
      [6, 'imported', 'short-text'],
      [7, 'imported', 'ordering'],
      [8, 'imported', 'matching'],
    ]);
    expect(read[0]?.question).toMatchObject({
      tags: ['goi-khan-cap'],
      difficulty: 1,
      options: [{}, { correct: true }, {}],
    });
  });

  it('refuses rows with formulas and merged cells by their number, and takes the others', async () => {
    const read = await readQuestionSheet(
      await changed((sheet) => {
        sheet.getCell('B2').value = { formula: 'CONCATENATE("a","b")', result: 'ab' };
        sheet.mergeCells('C3:D3');
        sheet.getCell('A4').value = 'Câu lạ';
        sheet.getCell('K5').value = 'mười hai';
      }),
    );
    expect(read.map(({ item }) => [item.place.number, item.outcome])).toEqual([
      [2, 'refused'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'imported'],
      [7, 'imported'],
      [8, 'imported'],
    ]);
    expect(read.slice(0, 4).map(({ item }) => item.notes[0]?.vi)).toEqual([
      expect.stringContaining('Ô B2 là công thức'),
      expect.stringContaining('Ô C3 bị gộp'),
      expect.stringContaining('Loại câu "Câu lạ"'),
      expect.stringContaining('phải là số'),
    ]);
  });

  it('refuses what is no workbook and what has no headings', async () => {
    await expect(readQuestionSheet(Buffer.from('xin chào'))).rejects.toMatchObject({
      code: 'interchange.not-question-sheet',
    });
    const bare = await changed((sheet) => sheet.spliceRows(1, 1));
    await expect(readQuestionSheet(bare)).rejects.toMatchObject({ code: 'interchange.not-question-sheet' });
  });
});
