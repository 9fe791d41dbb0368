import ExcelJS from 'exceljs';

const HEADINGS = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Thôn'];

/** A register as a clerk keeps it in Excel: one heading row, then a row a person. */
export async function registerFile(rows: readonly string[][], name = 'so-dan-cu.xlsx') {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Danh sách').addRows([HEADINGS, ...rows]);
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
}
