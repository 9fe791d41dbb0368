export {
  BATCH_RESULTS,
  type BatchOrder,
  type BatchResult,
  type BatchRowView,
  type EnrolmentBatchView,
} from './batches/enrolment-batch.view.js';
export { EnrolmentBatches } from './batches/enrolment-batches.service.js';
export { LARGEST_ENROLMENT_LIST } from './batches/enrolment-list.js';
export type { NewStudyClass, OpenClass, StudyClassChange, StudyClassView } from './classes/study-class.view.js';
export { StudyClasses } from './classes/study-classes.service.js';
export { doerOf, type Enrolment, enrolmentFactOf, type Learner } from './enrolment.view.js';
export { EnrolmentGate } from './enrolment-gate.js';
export { EnrolmentsModule } from './enrolments.module.js';
export { EnrolmentsWorkerModule } from './enrolments.worker-module.js';
export { Enrolments } from './enrolments.service.js';
export { type MembersAdded, Offices } from './offices/offices.service.js';
export { UnitReach } from './unit-reach.js';
export type { EnrolmentRuleView, NewEnrolmentRule } from './rules/enrolment-rule.view.js';
export { EnrolmentRules } from './rules/enrolment-rules.service.js';
