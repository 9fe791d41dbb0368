export type { MergedRange, SheetCell, SheetRow } from './sheet-cell.js';
export { readSheet, surveySheet, type SheetSurvey } from './sheet-reader.js';
export { readSheetTexts, type SheetTexts, type TextRow } from './sheet-texts.js';
export { UnreadableWorkbook } from './unreadable-workbook.js';
export { looksLikeWorkbook, openWorkbook, type Workbook } from './workbook.js';
