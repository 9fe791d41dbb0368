export type { AttemptQuestion, AttemptResult, AttemptState, AttemptView } from './attempt.view.js';
export { fitsLine, shortfallOf } from './blueprint.rule.js';
export {
  QuizExtensions,
  type QuizLearner,
  type QuizLearnerPage,
  type WantedExtension,
} from './extensions/quiz-extensions.service.js';
export type { LessonToRepeat } from './lessons-to-repeat.rule.js';
export type { MarkingSheet, OpenAnswer, WaitingAttempt, WaitingPage } from './marking/marking.view.js';
export { type GivenMark, QuizMarking } from './marking/quiz-marking.service.js';
export type { EnteredPaper, PrintedPaper, PrintPage, PrintView } from './prints/print.view.js';
export { PaperEntry } from './prints/paper-entry.service.js';
export type { WantedPrint } from './prints/paper-fixing.js';
export { QuizPrints } from './prints/quiz-prints.service.js';
export { type OwnAttempt, QuizStandings, type QuizStandingView } from './quiz-standings.service.js';
export { QuizzesModule, QuizzesWorkerModule } from './quizzes.module.js';
export { Quizzes } from './quizzes.service.js';
export { QuizRegrades, type WantedRegrade } from './regrade/quiz-regrades.service.js';
export type {
  RegradableQuestion,
  RegradableVersion,
  RegradedPeoplePage,
  RegradedPerson,
  RegradePage,
  RegradeState,
  RegradeView,
} from './regrade/regrade.view.js';
export { Supervision, type WantedSession } from './supervision/supervision.service.js';
export type {
  SessionDetail,
  SessionLearner,
  SessionPage,
  SessionState,
  SessionView,
} from './supervision/supervision.view.js';
