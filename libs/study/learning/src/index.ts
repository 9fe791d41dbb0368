export type {
  CourseDetail,
  EnrolmentCard,
  LearnerCourse,
  LearnerHome,
  LessonCompletion,
  LessonPage,
  LessonRow,
  PrerequisiteRow,
  QuizState,
} from './learning.view.js';
export { CourseRenewal } from './course-renewal.js';
export { LearnerMoves } from './learner-moves.js';
export { LearningModule } from './learning.module.js';
export { Learning } from './learning.service.js';
export { LearningWorkerModule } from './learning.worker-module.js';
export { type OfflineCopy, OfflineCopies } from './offline-copies.js';
export { OpenReading } from './open-reading.js';
export type { LessonDone } from './lesson-progress.js';
export { Roster, ROSTER_STATES, type RosterRow, type RosterState } from './roster.js';
export type { NextStep, NextStepKind } from './next-step.js';
