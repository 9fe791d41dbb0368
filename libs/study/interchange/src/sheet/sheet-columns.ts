import { foldVietnamese } from '@hvs/kernel';

/** The columns of the question sheet, in the order of the template. */
export const SHEET_COLUMNS = [
  ['kind', 'Loại câu'],
  ['text', 'Câu hỏi'],
  ['option1', 'Phương án 1'],
  ['option2', 'Phương án 2'],
  ['option3', 'Phương án 3'],
  ['option4', 'Phương án 4'],
  ['option5', 'Phương án 5'],
  ['option6', 'Phương án 6'],
  ['option7', 'Phương án 7'],
  ['option8', 'Phương án 8'],
  ['right', 'Đáp án đúng'],
  ['tolerance', 'Sai số'],
  ['unit', 'Đơn vị'],
  ['explanation', 'Giải thích'],
  ['tags', 'Thẻ'],
  ['competence', 'Năng lực'],
  ['difficulty', 'Mức khó'],
] as const;

export type SheetColumn = (typeof SHEET_COLUMNS)[number][0];

/** One row of the sheet as text; a column that is not filled in is left out. */
export type SheetCells = Partial<Record<SheetColumn, string>>;

/** The kinds that a row can hold, as the template offers them. */
export const SHEET_KINDS = {
  'Một đáp án': 'single',
  'Nhiều đáp án': 'multiple',
  'Đúng sai': 'true-false',
  'Điền số': 'number',
  'Trả lời ngắn': 'short-text',
  'Sắp xếp': 'ordering',
  'Ghép đôi': 'matching',
  'Tự viết': 'open',
} as const;

export type SheetKind = (typeof SHEET_KINDS)[keyof typeof SHEET_KINDS];

export const plainWord = (text: string): string =>
  foldVietnamese(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

const BY_HEADING = new Map(SHEET_COLUMNS.map(([column, heading]) => [plainWord(heading), column]));
const BY_KIND = new Map(Object.entries(SHEET_KINDS).map(([word, kind]) => [plainWord(word), kind]));

export const columnOf = (heading: string): SheetColumn | undefined => BY_HEADING.get(plainWord(heading));
export const kindOf = (word: string): SheetKind | undefined => BY_KIND.get(plainWord(word));
