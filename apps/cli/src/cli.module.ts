import { Module } from '@nestjs/common';
import { IdentityModule } from '@hvs/foundation/identity';
import { PeopleModule } from '@hvs/foundation/people';
import { UnitsModule } from '@hvs/foundation/units';
import { StatisticsModule } from '@hvs/outcome/statistics';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { PlatformModule } from '@hvs/platform/platform';
import { CoursesModule } from '@hvs/study/courses';
import { ContentCommand } from './commands/content.command.js';
import { FailuresCommand } from './commands/failures.command.js';
import { PrepareCommand } from './commands/prepare.command.js';
import { RoleCommand } from './commands/role.command.js';
import { StaffCommand } from './commands/staff.command.js';
import { Seed } from './seed/seed.service.js';

/** The operator's commands that work on a migrated database. */
@Module({
  imports: [
    PlatformModule,
    UnitsModule,
    PeopleModule,
    IdentityModule,
    CoursesModule,
    UniversalizationModule,
    StatisticsModule,
  ],
  providers: [Seed, PrepareCommand, ContentCommand, RoleCommand, StaffCommand, FailuresCommand],
})
export class CliModule {}
