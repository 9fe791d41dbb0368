export { CourseTitles } from './explanation/course-titles.js';
export { type CourseNames, evidenceLabel, evidenceSource } from './explanation/evidence-label.js';
export type {
  EvidenceWords,
  ExplanationSummary,
  ExplanationView,
  FindingView,
  GroupExplanation,
} from './explanation/explanation.view.js';
export { LearnerHome, type LearnerHomeView } from './home/learner-home.service.js';
export { UniversalizationModule } from './universalization.module.js';
export { Universalization } from './universalization.service.js';
export { UniversalizationWorkerModule } from './universalization.worker-module.js';
