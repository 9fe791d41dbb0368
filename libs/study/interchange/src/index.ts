export { readGift } from './gift/read-gift.js';
export { readMoodleXml } from './moodle-xml/read-moodle-xml.js';
export { readQtiPackage, readQtiXml } from './qti/read-qti.js';
export { readQuestionSheet } from './sheet/read-question-sheet.js';
export { questionSheetTemplate } from './sheet/question-sheet-template.js';
export type { ReadQuestion } from './questions/read-question.js';
export { ITEM_OUTCOMES, type ItemOutcome, type LedgerItem, type Note, type Place } from './ledger.js';
