import { isDateFormat } from './date-formats.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import { attributeOf, XmlScanner } from './xml-scanner.js';
import { ZipArchive } from './zip-archive.js';

const MB = 1024 * 1024;
const LARGEST_PART = 16 * MB;
const MAGIC = Buffer.from('PK\u0003\u0004');
const WORKBOOK = 'xl/workbook.xml';
const ignore = (): void => undefined;

/** What is needed to read the first visible sheet of a workbook. */
export interface Workbook {
  archive: ZipArchive;
  /** Name of the sheet's entry in the archive. */
  sheet: string;
  sharedStrings: string[];
  /** By number of a cell's style: does it show a day? */
  dateStyles: boolean[];
  epoch1904: boolean;
}

/** True when the bytes look like an Excel workbook: the cheap check before a file is accepted. */
export function looksLikeWorkbook(content: Buffer): boolean {
  try {
    return content.subarray(0, MAGIC.length).equals(MAGIC) && new ZipArchive(content).has(WORKBOOK);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return false;
    throw error;
  }
}

/** @throws UnreadableWorkbook */
export async function openWorkbook(content: Buffer): Promise<Workbook> {
  const archive = new ZipArchive(content);
  const { sheet, epoch1904 } = findSheet(archive);
  return {
    archive,
    sheet,
    epoch1904,
    dateStyles: readDateStyles(archive.readText('xl/styles.xml', LARGEST_PART) ?? ''),
    sharedStrings: archive.has('xl/sharedStrings.xml') ? await readSharedStrings(archive) : [],
  };
}

function scan(xml: string, open: (name: string, attributes: string) => void): void {
  const scanner = new XmlScanner({ open, text: ignore, close: ignore });
  scanner.write(xml);
  scanner.end();
}

/** The first sheet that is not hidden, in the order in which Excel shows them. */
function findSheet(archive: ZipArchive): { sheet: string; epoch1904: boolean } {
  let relation: string | undefined;
  let epoch1904 = false;
  scan(archive.readText(WORKBOOK, LARGEST_PART) ?? '', (name, attributes) => {
    if (name === 'workbookPr') epoch1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
    const hidden = /hidden/i.test(attributeOf(attributes, 'state') ?? '');
    if (name === 'sheet' && !hidden) relation ??= attributeOf(attributes, 'id');
  });
  let target: string | undefined;
  scan(archive.readText('xl/_rels/workbook.xml.rels', LARGEST_PART) ?? '', (name, attributes) => {
    if (name === 'Relationship' && attributeOf(attributes, 'Id') === relation)
      target = attributeOf(attributes, 'Target');
  });
  const sheet = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`;
  if (!relation || !archive.has(sheet)) throw new UnreadableWorkbook('the workbook has no visible sheet');
  return { sheet, epoch1904 };
}

function readDateStyles(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const dateStyles: boolean[] = [];
  let inCellStyles = false;
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      dateStyles.push(isDateFormat(id, codes.get(id)));
    },
    text: ignore,
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  scanner.write(xml);
  scanner.end();
  return dateStyles;
}

/** Texts that cells point to by number. Hints on pronunciation (`rPh`) are no part of the text. */
async function readSharedStrings(archive: ZipArchive): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inHint = false;
  const scanner = new XmlScanner({
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inHint = true;
      if (name === 't') inText = !inHint;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inHint = false;
      if (name === 'si') strings.push(current);
    },
  });
  for await (const piece of archive.streamText('xl/sharedStrings.xml')) scanner.write(piece);
  scanner.end();
  return strings;
}
