import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { IdentityModule, SessionGuard } from '@hvs/foundation/identity';
import { AccessGuard } from '@hvs/platform/access';
import { PlatformModule } from '@hvs/platform/platform';
import { AdministratorModule } from './administrator/administrator.module.js';
import { HealthModule } from './health/health.module.js';
import { HelperModule } from './helper/helper.module.js';
import { LearnerPackagesModule } from './learner/learner-packages.module.js';
import { LearnerModule } from './learner/learner.module.js';
import { PoliceModule } from './police/police.module.js';
import { PublicModule } from './public/public.module.js';
import { TrainerFilesModule } from './trainer/trainer-files.module.js';
import { PracticeCountsModule } from './trainer/practice-counts.module.js';
import { TrainerModule } from './trainer/trainer.module.js';

/** The HTTP side: one module for each audience, and two guards for all: who is it, and may they. */
@Module({
  imports: [
    PlatformModule,
    IdentityModule,
    HealthModule,
    PublicModule,
    LearnerModule,
    LearnerPackagesModule,
    TrainerModule,
    PracticeCountsModule,
    TrainerFilesModule,
    HelperModule,
    TrainerModule,
    PoliceModule,
    AdministratorModule,
  ],
  providers: [
    { provide: APP_GUARD, useExisting: SessionGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class ApiModule {}
