import { Module } from '@nestjs/common';
import { EvidenceModule } from '@hvs/foundation/evidence';
import { IdentityModule } from '@hvs/foundation/identity';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { ConfirmationModule } from '@hvs/outcome/confirmation';
import { CriteriaModule } from '@hvs/outcome/criteria';
import { StatisticsModule } from '@hvs/outcome/statistics';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { PlatformModule } from '@hvs/platform/platform';
import { CoursesModule } from '@hvs/study/courses';
import { ConfirmationCommand } from './commands/confirmation.command.js';
import { ContentCommand } from './commands/content.command.js';
import { CriteriaCommand } from './commands/criteria.command.js';
import { FailuresCommand } from './commands/failures.command.js';
import { Officers } from './commands/officers.js';
import { PrepareCommand } from './commands/prepare.command.js';
import { RoleCommand } from './commands/role.command.js';
import { StaffCommand } from './commands/staff.command.js';
import { VerifyCommand } from './commands/verify.command.js';
import { ContentPublisher } from './seed/content-publisher.js';
import { FirstNight } from './seed/first-night.js';
import { RegisterWriter } from './seed/register-writer.js';
import { Seed } from './seed/seed.service.js';
import { SignInWriter } from './seed/sign-in-writer.js';

/** The operator's commands that work on a migrated database. */
@Module({
  imports: [
    PlatformModule,
    UnitsModule,
    PeopleModule,
    EvidenceModule,
    IdentityModule,
    CoursesModule,
    CriteriaModule,
    UniversalizationModule,
    ConfirmationModule,
    StatisticsModule,
  ],
  providers: [
    ContentPublisher,
    RegisterWriter,
    SignInWriter,
    FirstNight,
    Seed,
    PrepareCommand,
    ContentCommand,
    RoleCommand,
    StaffCommand,
    FailuresCommand,
    VerifyCommand,
    Officers,
    ...CriteriaCommand.registerWithSubCommands(),
    ...ConfirmationCommand.registerWithSubCommands(),
  ],
})
export class CliModule {}
