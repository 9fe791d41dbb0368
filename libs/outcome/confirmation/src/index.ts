export { ConfirmationModule } from './confirmation.module.js';
export type { ConfirmationView } from './confirmation.view.js';
export { Confirmations } from './confirmations.service.js';
