export { type Enrolment, enrolmentFactOf, type Learner } from './enrolment.view.js';
export { EnrolmentsModule } from './enrolments.module.js';
export { Enrolments } from './enrolments.service.js';
