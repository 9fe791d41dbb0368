export type { AnswerFileState, AnswerFileView, AnswerRowView } from './batch/answer-file.view.js';
export { AnswerFiles } from './batch/answer-files.service.js';
export { type BatchView, ConfirmationBatches } from './batch/batches.service.js';
export { LARGEST_ANSWER_FILE } from './batch/read-answers.js';
export { ANSWER_ROW_RESULTS, type AnswerRowResult } from './batch/row-remark.rule.js';
export {
  CASE_FLAGS,
  type CaseFilter,
  type CaseFlag,
  type CaseQueueView,
  type CaseResult,
  type CaseRow,
  type CaseStepView,
  type CaseSummary,
  type CaseView,
  CHANNELS,
  OPEN_STATES,
  type OpenState,
  type StepCause,
  type SubmissionChannel,
  type SubmissionView,
} from './cases/case.view.js';
export { STATE_WORDS } from './cases/case-steps.rule.js';
export { ConfirmationCases } from './cases/confirmation-cases.service.js';
export { FollowStanding } from './cases/follow-standing.js';
export { ODDITY_SORTS, type OdditySort, type OddityView } from './channel/oddities.js';
export { ConfirmationModule } from './confirmation.module.js';
export type { ConfirmationView } from './confirmation.view.js';
export { ConfirmationWorkerModule } from './confirmation.worker-module.js';
export { Confirmations } from './confirmations.service.js';
export { Exchange } from './gateway/exchange.js';
export { Gateway, type GatewayView } from './gateway/gateway.service.js';
export {
  DIFFERENCE_SORTS,
  type DifferenceSort,
  type DifferenceView,
  type ReconciliationView,
  type SideView,
} from './reconciliation/reconciliation.view.js';
export { Reconciliations } from './reconciliation/reconciliations.service.js';
