export { readGift } from './gift/read-gift.js';
export { readMoodleXml } from './moodle-xml/read-moodle-xml.js';
export { readQtiPackage, readQtiXml } from './qti/read-qti.js';
export { readQuestionSheet } from './sheet/read-question-sheet.js';
export { questionSheetTemplate } from './sheet/question-sheet-template.js';
export type { ReadQuestion } from './questions/read-question.js';
export { ITEM_OUTCOMES, type ItemOutcome, type LedgerItem, type Note, type Place } from './ledger.js';
export {
  type ContentImportView,
  IMPORT_STATES,
  type ImportItemView,
  type ImportState,
} from './imports/content-import.view.js';
export { ContentImports, LARGEST_IMPORT } from './imports/content-imports.service.js';
export { IMPORT_SOURCES, type ImportSource } from './imports/import-source.js';
export { InterchangeModule, InterchangeWorkerModule } from './interchange.module.js';
export { ContentExports, EXPORT_FORMATS, type ExportFormat } from './exports/content-exports.service.js';
export { ImportTakingBack } from './imports/import-taking-back.js';
