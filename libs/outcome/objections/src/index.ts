export type {
  DeskObjectionView,
  NewObjection,
  ObjectionAbout,
  ObjectionCounts,
  ObjectionOutcome,
  ObjectionSubject,
  ObjectionView,
} from './objection.view.js';
export { OBJECTION_OUTCOMES, OBJECTION_SUBJECTS } from './objection.view.js';
export { ObjectionDesk, type ObjectionQuery } from './objection-desk.service.js';
export { Objections } from './objections.service.js';
export { ObjectionsModule } from './objections.module.js';
