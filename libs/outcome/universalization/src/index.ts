export type {
  ConfirmationView,
  EvidenceWords,
  ExplanationSummary,
  ExplanationView,
  FindingView,
  GroupExplanation,
} from './explanation/explanation.view.js';
export { LearnerHome, type LearnerHomeView } from './home/learner-home.service.js';
export type { PersonRecordView, RecordedEvidence, RecordedPerson } from './record/person-record.view.js';
export type { RecordLook } from './record/person-records.js';
export { UniversalizationModule } from './universalization.module.js';
export { Universalization } from './universalization.service.js';
export { UniversalizationWorkerModule } from './universalization.worker-module.js';
