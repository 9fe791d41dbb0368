export { HelpRequestDesk } from './help-request-desk.service.js';
export {
  type DeskHelpRequest,
  HELP_REQUEST_STATES,
  type HelpRequestState,
  type HelpRequestView,
  type NewHelpRequest,
} from './help-request.view.js';
export { HelpRequests } from './help-requests.service.js';
export { HelpRequestsModule } from './help-requests.module.js';
