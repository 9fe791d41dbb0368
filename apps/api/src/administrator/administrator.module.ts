import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { PeopleModule } from '@hvs/foundation/people';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { StatisticsModule } from '@hvs/outcome/statistics';
import { CriteriaDraftsController } from './criteria-drafts.controller.js';
import { CriteriaSetsController } from './criteria-sets.controller.js';
import { CriterionVocabularyController } from './criterion-vocabulary.controller.js';
import { LearnerCardsController } from './learner-cards.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleList } from './people-list.js';
import { RatesController } from './rates.controller.js';
import { RegisterImportsController } from './register-imports.controller.js';
import { RegisterTemplateController } from './register-template.controller.js';

/** What administrators and helpers do for the people of their unit. */
@Module({
  imports: [CriteriaModule, IdentityModule, PeopleModule, StatisticsModule],
  controllers: [
    CriteriaDraftsController,
    CriteriaSetsController,
    CriterionVocabularyController,
    LearnerCardsController,
    PeopleController,
    RatesController,
    RegisterImportsController,
    RegisterTemplateController,
  ],
  providers: [PeopleList],
})
export class AdministratorModule {}
