import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { PeopleModule } from '@hvs/foundation/people';
import { StatisticsModule } from '@hvs/outcome/statistics';
import { LearnerCardsController } from './learner-cards.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleList } from './people-list.js';
import { RatesController } from './rates.controller.js';
import { RegisterImportsController } from './register-imports.controller.js';
import { RegisterTemplateController } from './register-template.controller.js';

/** What administrators and helpers do for the people of their unit. */
@Module({
  imports: [IdentityModule, PeopleModule, StatisticsModule],
  controllers: [
    LearnerCardsController,
    PeopleController,
    RatesController,
    RegisterImportsController,
    RegisterTemplateController,
  ],
  providers: [PeopleList],
})
export class AdministratorModule {}
