export type { AttemptQuestion, AttemptResult, AttemptView } from './attempt.view.js';
export { QuizzesModule } from './quizzes.module.js';
export { Quizzes } from './quizzes.service.js';
