export type { Block, CalloutKind, Inline } from './lesson-blocks.js';
export {
  type AnswerOption,
  type BilingualText,
  type CourseDocument,
  type LessonDocument,
  type Question,
  type QuestionKind,
  type QuizRules,
  TARGET_GROUPS,
  type TargetGroup,
} from './course-document.js';
export {
  CONFIRMATION_CASE_STATES,
  type ConfirmationCaseState,
  type DecisionOutcome,
  type DomainEvents,
  type EnrolmentFact,
  type EventName,
  type PersonFact,
} from './events.js';
export {
  type CourseNames,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type EvidenceKindView,
  type EvidenceValues,
  faultIn,
  isEvidenceKind,
  measureOfEvidence,
  type Provenance,
  PROVENANCES,
  subjectOfEvidence,
  type ValueFault,
} from './evidence.js';
export { type JobName, type JobPayloads, type Lane, LANE_OF_JOB } from './jobs.js';
export { type Permission, PERMISSIONS, type Reach, RIGHTS, type Role, ROLES } from './permissions.js';
export { type ErrorCode, ERRORS } from './errors/catalogue.js';
export type { ErrorCategory, ErrorEntry } from './errors/error-entry.js';
