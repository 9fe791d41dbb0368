/** A cell that a spreadsheet would calculate: it is shown as text by the sign that spreadsheets hide. */
const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'(?=[=+\-@\t\r])/;
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 with a byte order mark, as spreadsheets need it for Vietnamese. Every cell is text in quotes: no zero is lost. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A cell in quotes or bare, and what ends it. `#` stands for the separator. */
const CELL = String.raw`(?:"([^"]*(?:""[^"]*)*)"|([^#\r\n]*))(#|\r\n|\n|\r|$)`;

/** Rows of a CSV text with commas or semicolons between the cells; guards are taken away again, blank lines left out. */
export function readCsv(text: string): string[][] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = separatorOf(body);
  const cells = new RegExp(CELL.replaceAll('#', separator), 'gy');
  const rows: string[][] = [];
  let row: string[] = [];
  while (cells.lastIndex < body.length) {
    const [, quoted, bare = '', end] = cells.exec(body) ?? ['', undefined, '', ''];
    row.push((quoted?.replaceAll('""', '"') ?? bare).replace(GUARDED, ''));
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (end === '') break; // the end of the text, or a quote that nobody closed
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((line) => line.some((cell) => cell.trim() !== ''));
}

/** What separates the cells of the first line; Vietnamese spreadsheets write semicolons. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
