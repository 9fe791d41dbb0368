import { Module } from '@nestjs/common';
import { UniversalizationModule } from '@hvs/outcome/universalization';
import { CertificatesModule } from '@hvs/study/certificates';
import { CoursesModule } from '@hvs/study/courses';
import { ReviewsModule } from '@hvs/study/reviews';
import { CertificateNotices } from './certificate-notices.js';
import { CourseNotices } from './course-notices.js';
import { DeskNotices } from './desk-notices.js';
import { HelpNotices } from './help-notices.js';
import { Notices } from './notices.service.js';
import { OverdueNotices } from './overdue-notices.js';
import { QuizNotices } from './quiz-notices.js';
import { ReminderWishes } from './reminder-wishes.service.js';
import { StandingNotices } from './standing-notices.js';
import { StudyNotices } from './study-notices.js';
import { StudyReminders } from './study-reminders.js';

/** What people are told about their own standing, case and objections. */
@Module({
  imports: [UniversalizationModule, CertificatesModule, CoursesModule, ReviewsModule],
  providers: [
    CertificateNotices,
    CourseNotices,
    DeskNotices,
    HelpNotices,
    Notices,
    OverdueNotices,
    QuizNotices,
    ReminderWishes,
    StandingNotices,
    StudyNotices,
    StudyReminders,
  ],
  exports: [
    CertificateNotices,
    CourseNotices,
    DeskNotices,
    HelpNotices,
    Notices,
    OverdueNotices,
    QuizNotices,
    ReminderWishes,
    StandingNotices,
    StudyNotices,
    StudyReminders,
  ],
})
export class NotificationsModule {}
