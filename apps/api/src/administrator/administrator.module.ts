import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { StatisticsModule } from '@hvs/outcome/statistics';
import { LearnerCardsController } from './learner-cards.controller.js';
import { RatesController } from './rates.controller.js';

/** What administrators and helpers do for the people of their unit. */
@Module({ imports: [IdentityModule, StatisticsModule], controllers: [LearnerCardsController, RatesController] })
export class AdministratorModule {}
