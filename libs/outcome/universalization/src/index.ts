export { CourseTitles } from './explanation/course-titles.js';
export { type CourseNames, evidenceLabel, evidenceSource } from './explanation/evidence-label.js';
export type {
  EvidenceWords,
  ExplanationSummary,
  ExplanationView,
  FindingView,
  GroupExplanation,
  LapseView,
} from './explanation/explanation.view.js';
export { LearnerHome, type LearnerHomeView } from './home/learner-home.service.js';
export { type FullPassView, PASS_REASONS, type PassReason } from './pass/full-pass.view.js';
export { FullPasses } from './pass/full-passes.js';
export type { EffectCounts } from './preview/effects.rule.js';
export type { PreviewView, SampledPerson } from './preview/preview.view.js';
export { Previews } from './preview/previews.js';
export type { ReplayedDecision } from './replay/replays.js';
export { UniversalizationModule } from './universalization.module.js';
export { Universalization } from './universalization.service.js';
export { UniversalizationWorkerModule } from './universalization.worker-module.js';
