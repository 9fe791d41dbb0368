/** The bytes are not an Excel workbook that can be read, or they would swell beyond all measure. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
}
