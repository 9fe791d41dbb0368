import { PrepareDatabase1795309200000 } from './20261122T0100-prepare-database.js';
import { CreateMessaging1795309800000 } from './20261122T0110-create-messaging.js';
import { CreateRegister1795310400000 } from './20261122T0120-create-register.js';
import { CreateEvidence1795311000000 } from './20261122T0130-create-evidence.js';
import { CreateIdentity1795311600000 } from './20261122T0140-create-identity.js';
import { CreateStudy1795312200000 } from './20261122T0150-create-study.js';
import { CreateOutcome1795312800000 } from './20261122T0160-create-outcome.js';
import { DeepenEvidence1795313400000 } from './20261122T0170-deepen-evidence.js';
import { CreateCriteriaDrafts1795314000000 } from './20261122T0180-create-criteria-drafts.js';
import { DeepenDecisions1795314600000 } from './20261122T0190-deepen-decisions.js';
import { CreateConfirmationCases1795315200000 } from './20261122T0200-create-confirmation-cases.js';
import { CreateDesk1795315800000 } from './20261122T0210-create-desk.js';
import { CreateObjectionsAndNotices1795316400000 } from './20261122T0220-create-objections-and-notices.js';
import { VneidLevelsUnknown1795317000000 } from './20261122T0230-vneid-levels-unknown.js';
import { SpeedUpTheDesk1795317600000 } from './20261122T0240-speed-up-the-desk.js';
import { CreateQuestionBank1795830600000 } from './20261128T0110-create-question-bank.js';
import { CreateFiles1795831200000 } from './20261128T0120-create-files.js';
import { CreatePackages1795831500000 } from './20261128T0125-create-packages.js';
import { CreateCourseDrafts1795831800000 } from './20261128T0130-create-course-drafts.js';
import { MoveLearners1795831860000 } from './20261128T0131-move-learners.js';
import { CreateContentImports1795832400000 } from './20261128T0140-create-content-imports.js';
import { CreatePractices1795833000000 } from './20261128T0150-create-practices.js';
import { DeepenQuizzes1795833600000 } from './20261128T0200-deepen-quizzes.js';
import { DeepenCertificates1795834200000 } from './20261128T0210-deepen-certificates.js';
import { CreateClassesAndBatches1795834800000 } from './20261128T0220-create-classes-and-batches.js';
import { AllowRenewal1795835400000 } from './20261128T0230-allow-renewal.js';
import { KeepDisplaySettings1795839000000 } from './20261128T0310-keep-display-settings.js';
import { OrderCoursesAsPublished1795839300000 } from './20261128T0320-order-courses-as-published.js';
import { RememberPeopleOnADevice1795839600000 } from './20261128T0330-remember-people-on-a-device.js';
import { HelpPeopleInCare1795840800000 } from './20261128T0350-help-people-in-care.js';
import { AskForHelp1795841400000 } from './20261128T0360-ask-for-help.js';
import { GoOverQuestions1795842000000 } from './20261128T0370-go-over-questions.js';

/** All migrations in order. A list, not a glob: what runs is what was read in review. */
export const MIGRATIONS = [
  PrepareDatabase1795309200000,
  CreateMessaging1795309800000,
  CreateRegister1795310400000,
  CreateEvidence1795311000000,
  CreateIdentity1795311600000,
  CreateStudy1795312200000,
  CreateOutcome1795312800000,
  DeepenEvidence1795313400000,
  CreateCriteriaDrafts1795314000000,
  DeepenDecisions1795314600000,
  CreateConfirmationCases1795315200000,
  CreateDesk1795315800000,
  CreateObjectionsAndNotices1795316400000,
  VneidLevelsUnknown1795317000000,
  SpeedUpTheDesk1795317600000,
  CreateQuestionBank1795830600000,
  CreateFiles1795831200000,
  CreatePackages1795831500000,
  CreateCourseDrafts1795831800000,
  MoveLearners1795831860000,
  CreateContentImports1795832400000,
  CreatePractices1795833000000,
  DeepenQuizzes1795833600000,
  DeepenCertificates1795834200000,
  CreateClassesAndBatches1795834800000,
  AllowRenewal1795835400000,
  KeepDisplaySettings1795839000000,
  OrderCoursesAsPublished1795839300000,
  RememberPeopleOnADevice1795839600000,
  HelpPeopleInCare1795840800000,
  AskForHelp1795841400000,
  GoOverQuestions1795842000000,
];
