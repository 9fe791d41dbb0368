export type { AttemptQuestion, AttemptResult, AttemptState, AttemptView } from './attempt.view.js';
export { fitsLine, shortfallOf } from './blueprint.rule.js';
export type { LessonToRepeat } from './lessons-to-repeat.rule.js';
export { QuizzesModule } from './quizzes.module.js';
export { Quizzes } from './quizzes.service.js';
