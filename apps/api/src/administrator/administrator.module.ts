import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { LearnerCardsController } from './learner-cards.controller.js';

/** What administrators and helpers do for the people of their unit. */
@Module({ imports: [IdentityModule], controllers: [LearnerCardsController] })
export class AdministratorModule {}
