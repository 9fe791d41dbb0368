import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { ProfileController } from './profile.controller.js';

/** What a person does for themselves. */
@Module({ imports: [IdentityModule], controllers: [ProfileController] })
export class LearnerModule {}
