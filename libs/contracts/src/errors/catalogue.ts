import { AUTHORING_ERRORS } from './authoring-errors.js';
import { CASEWORK_ERRORS } from './casework-errors.js';
import { CERTIFICATE_ERRORS } from './certificate-errors.js';
import { CHECK_ERRORS } from './check-errors.js';
import { CONFIRMATION_ERRORS } from './confirmation-errors.js';
import { CRITERIA_ERRORS } from './criteria-errors.js';
import { ENROLMENT_ERRORS } from './enrolment-errors.js';
import { EVIDENCE_ERRORS } from './evidence-errors.js';
import { FILE_ERRORS } from './file-errors.js';
import { HELP_REQUEST_ERRORS } from './help-request-errors.js';
import { IDENTITY_ERRORS } from './identity-errors.js';
import { INTERCHANGE_ERRORS } from './interchange-errors.js';
import { OBJECTION_ERRORS } from './objection-errors.js';
import { OUTCOME_ERRORS } from './outcome-errors.js';
import { QUIZ_ERRORS } from './quiz-errors.js';
import { PRACTICE_ERRORS } from './practice-errors.js';
import { QUESTION_ERRORS } from './question-errors.js';
import { PACKAGE_ERRORS } from './package-errors.js';
import { REGISTER_ERRORS } from './register-errors.js';
import { REVIEW_ERRORS } from './review-errors.js';
import { REQUEST_ERRORS } from './request-errors.js';
import { STUDY_ERRORS } from './study-errors.js';

/** Every refusal that a person can meet. */
export const ERRORS = {
  ...REQUEST_ERRORS,
  ...IDENTITY_ERRORS,
  ...REGISTER_ERRORS,
  ...FILE_ERRORS,
  ...PACKAGE_ERRORS,
  ...STUDY_ERRORS,
  ...QUIZ_ERRORS,
  ...AUTHORING_ERRORS,
  ...CERTIFICATE_ERRORS,
  ...INTERCHANGE_ERRORS,
  ...ENROLMENT_ERRORS,
  ...PRACTICE_ERRORS,
  ...QUESTION_ERRORS,
  ...EVIDENCE_ERRORS,
  ...OUTCOME_ERRORS,
  ...CHECK_ERRORS,
  ...CONFIRMATION_ERRORS,
  ...CRITERIA_ERRORS,
  ...CASEWORK_ERRORS,
  ...OBJECTION_ERRORS,
  ...REVIEW_ERRORS,
  ...HELP_REQUEST_ERRORS,
} as const;

export type ErrorCode = keyof typeof ERRORS;
