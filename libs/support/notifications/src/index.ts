export { CertificateNotices } from './certificate-notices.js';
export { NOTICE_KINDS, type NoticeKind, type NoticeView } from './notice.view.js';
export { Notices } from './notices.service.js';
export { ReminderWishes } from './reminder-wishes.service.js';
export { NotificationsModule } from './notifications.module.js';
export { NotificationsWorkerModule } from './notifications.worker-module.js';
export { StudyReminders } from './study-reminders.js';
export { OverdueNotices } from './overdue-notices.js';
