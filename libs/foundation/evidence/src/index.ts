export { effective, type LinkedEvidence, upTo } from './effective-evidence.rule.js';
export {
  type Correction,
  EvidenceCorrections,
  type Replacement,
  type SourceCorrection,
} from './evidence-corrections.service.js';
export type { ChainFault, ChainFaultSort, ChainReport } from './chain/chain-fault.js';
export { EvidenceSeals } from './chain/evidence-seals.service.js';
export { EvidenceVerification } from './chain/evidence-verification.service.js';
export { EvidenceModule, EvidenceWorkerModule } from './evidence.module.js';
export { Evidence, type NewEvidence } from './evidence.service.js';
export type { EvidenceView } from './evidence.view.js';
export { SelfDeclarations } from './self-declarations.service.js';
export {
  type EvidenceSubmissionView,
  type NewSubmission,
  SUBMISSION_STATES,
  type SubmissionConflict,
  type SubmissionCounts,
  type SubmissionOfficial,
  type SubmissionPage,
  type SubmissionState,
} from './submissions/evidence-submission.view.js';
export { EvidenceSubmissions, type SubmissionCheck } from './submissions/evidence-submissions.service.js';
export { SUBMITTABLE_KINDS, type SubmittableKind, type SubmittedValue } from './submissions/submittable-kinds.rule.js';
