import { Module } from '@nestjs/common';
import { Notices } from './notices.service.js';

/** What people are told about their own standing, case and objections. */
@Module({ providers: [Notices], exports: [Notices] })
export class NotificationsModule {}
