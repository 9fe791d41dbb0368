import { Module } from '@nestjs/common';
import { AuditModule } from '@hvs/foundation/audit';
import { PeopleModule } from '@hvs/foundation/people';
import { CoursesModule } from '@hvs/study/courses';
import { HelpRequestDesk } from './help-request-desk.service.js';
import { HelpRequests } from './help-requests.service.js';

/** Calls for help: from any page of the residents' app to the helpers of one's own hamlet. */
@Module({
  imports: [AuditModule, PeopleModule, CoursesModule],
  providers: [HelpRequests, HelpRequestDesk],
  exports: [HelpRequests, HelpRequestDesk],
})
export class HelpRequestsModule {}
