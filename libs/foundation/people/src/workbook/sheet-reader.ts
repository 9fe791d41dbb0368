import { cellOf, columnOf, type MergedRange, mergedRangeOf, type SheetCell, type SheetRow } from './sheet-cell.js';
import type { Workbook } from './workbook.js';
import { attributeOf, XmlScanner } from './xml-scanner.js';

/** What must be known of a sheet before its first row is used. */
export interface SheetSurvey {
  /** Rows that hold something. */
  rowCount: number;
  merged: MergedRange[];
  /** Number of the first row that holds a formula; left out when there is none. */
  firstFormulaRow?: number;
}

const ignore = (): void => undefined;

/** Goes through the sheet once without keeping anything: counts its rows and finds merged cells, which stand at its end. */
export async function surveySheet(workbook: Workbook): Promise<SheetSurvey> {
  const survey: SheetSurvey = { rowCount: 0, merged: [] };
  let filled = false;
  let row = 0;
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      if (name === 'row') {
        filled = false;
        row = Number(attributeOf(attributes, 'r') ?? row + 1);
      } else if (name === 'f') survey.firstFormulaRow ??= row;
      else if (name === 'v' || name === 'is') filled = true;
      else if (name === 'mergeCell') {
        const range = mergedRangeOf(attributeOf(attributes, 'ref') ?? '');
        if (range) survey.merged.push(range);
      }
    },
    text: ignore,
    close: (name) => {
      if (name === 'row' && filled) survey.rowCount += 1;
    },
  });
  for await (const piece of workbook.archive.streamText(workbook.sheet)) scanner.write(piece);
  scanner.end();
  return survey;
}

/**
 * The rows of the sheet that hold something, in their order, a few at a time: memory stays the same for any length.
 * Written here because the streaming reader of exceljs cuts letters of several bytes in two where its pieces meet, and
 * keeps copies of the sheet in the temporary folder.
 */
export async function* readSheet(workbook: Workbook): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = [];
  const scanner = new XmlScanner(new RowListener(workbook, rows));
  for await (const piece of workbook.archive.streamText(workbook.sheet)) {
    scanner.write(piece);
    yield* rows.splice(0);
  }
  scanner.end();
}

/** Puts the rows it meets into `rows`. Row and cell references may be left out in a file: then they count on. */
class RowListener {
  private row: SheetRow | null = null;
  private lastRow = 0;
  private column = 0;
  private type: string | undefined;
  private style = 0;
  private raw = '';
  private inValue = false;
  private inHint = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly rows: SheetRow[],
  ) {}

  open(name: string, attributes: string): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = !this.inHint;
    else if (name === 'rPh') this.inHint = true;
    else if (name === 'row') {
      this.lastRow = Number(attributeOf(attributes, 'r') ?? this.lastRow + 1);
      this.row = { number: this.lastRow, cells: new Map<number, SheetCell>() };
      this.column = 0;
    }
  }

  text(text: string): void {
    if (this.inValue) this.raw += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inHint = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row' && this.row) {
      if (this.row.cells.size > 0) this.rows.push(this.row);
      this.row = null;
    }
  }

  private openCell(attributes: string): void {
    const reference = attributeOf(attributes, 'r');
    this.column = reference ? columnOf(reference) : this.column + 1;
    this.type = attributeOf(attributes, 't');
    this.style = Number(attributeOf(attributes, 's') ?? 0);
    this.raw = '';
  }

  private closeCell(): void {
    if (!this.row || this.raw === '') return;
    const cell = cellOf(this.raw, this.type, this.style, this.workbook);
    if (cell) this.row.cells.set(this.column, cell);
  }
}
