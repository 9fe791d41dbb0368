import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { IdentityModule } from '@hvs/foundation/identity';
import { PeopleModule } from '@hvs/foundation/people';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { StatisticsModule } from '@hvs/outcome/statistics';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { CertificatesModule } from '@hvs/study/certificates';
import { AdministratorCertificatesController } from './certificates.controller.js';
import { CriteriaDraftsController } from './criteria-drafts.controller.js';
import { CriteriaPreviewsController } from './criteria-previews.controller.js';
import { CriteriaSetsController } from './criteria-sets.controller.js';
import { CriterionVocabularyController } from './criterion-vocabulary.controller.js';
import { FullPassesController } from './full-passes.controller.js';
import { LearnerCardSheetsController } from './learner-card-sheets.controller.js';
import { LearnerCardsController } from './learner-cards.controller.js';
import { LooksController } from './looks.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleList } from './people-list.js';
import { RatesController } from './rates.controller.js';
import { RegisterImportsController } from './register-imports.controller.js';
import { RegisterTemplateController } from './register-template.controller.js';

/** What administrators and helpers do for the people of their unit. */
@Module({
  imports: [
    AuditModule,
    CertificatesModule,
    CriteriaModule,
    IdentityModule,
    PeopleModule,
    StatisticsModule,
    UniversalizationModule,
  ],
  controllers: [
    AdministratorCertificatesController,
    CriteriaDraftsController,
    CriteriaPreviewsController,
    CriteriaSetsController,
    CriterionVocabularyController,
    FullPassesController,
    LearnerCardSheetsController,
    LearnerCardsController,
    LooksController,
    PeopleController,
    RatesController,
    RegisterImportsController,
    RegisterTemplateController,
  ],
  providers: [PeopleList],
})
export class AdministratorModule {}
