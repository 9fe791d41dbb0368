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
import { PassCommand } from './commands/pass.command.js';
import { PrepareCommand } from './commands/prepare.command.js';
import { ReplayCommand } from './commands/replay.command.js';
import { RoleCommand } from './commands/role.command.js';
import { StaffCommand } from './commands/staff.command.js';
import { VerifyCommand } from './commands/verify.command.js';
import { SeedModule } from './seed/seed.module.js';

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
    SeedModule,
  ],
  providers: [
    PrepareCommand,
    ContentCommand,
    RoleCommand,
    StaffCommand,
    FailuresCommand,
    PassCommand,
    ReplayCommand,
    VerifyCommand,
    Officers,
    ...CriteriaCommand.registerWithSubCommands(),
    ...ConfirmationCommand.registerWithSubCommands(),
  ],
})
export class CliModule {}
