import { Module } from '@nestjs/common';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { DeskNotices } from './desk-notices.js';
import { Notices } from './notices.service.js';
import { OverdueNotices } from './overdue-notices.js';
import { StandingNotices } from './standing-notices.js';

/** What people are told about their own standing, case and objections. */
@Module({
  imports: [UniversalizationModule],
  providers: [DeskNotices, Notices, OverdueNotices, StandingNotices],
  exports: [DeskNotices, Notices, OverdueNotices, StandingNotices],
})
export class NotificationsModule {}
