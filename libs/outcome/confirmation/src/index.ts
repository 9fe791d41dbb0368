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
export type { OdditySort, OddityView } from './channel/oddities.js';
export { ConfirmationModule } from './confirmation.module.js';
export type { ConfirmationView } from './confirmation.view.js';
export { ConfirmationWorkerModule } from './confirmation.worker-module.js';
export { Confirmations } from './confirmations.service.js';
export { Exchange } from './gateway/exchange.js';
export { Gateway, type GatewayView } from './gateway/gateway.service.js';
