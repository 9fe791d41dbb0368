export { type AddedQuestion, QuestionBank, type WithdrawnImport } from './question-bank.service.js';
export { QuestionLists } from './question-lists.service.js';
export { QuestionStatistics, type QuestionStatisticsView } from './question-statistics.service.js';
export { QuestionsModule } from './questions.module.js';
export { QUESTION_FLAGS, type QuestionFlag } from './item-statistics.rule.js';
export type { PaperFacts } from './counted-answers.rule.js';
export { keyOfBankQuestion } from './question-content.rule.js';
export type {
  BankQuestion,
  QuestionCard,
  QuestionDetail,
  QuestionPage,
  QuestionSearch,
  QuestionUse,
  QuestionVersionLine,
  TagCount,
} from './question.view.js';
