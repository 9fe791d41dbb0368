import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Courses } from '@hvs/study/courses';
import { ReviewReminders } from '@hvs/study/reviews';
import { CertificateNotices } from './certificate-notices.js';
import { Notices } from './notices.service.js';
import { ReminderWishes } from './reminder-wishes.service.js';

const DAY_MS = 86_400_000;
/** Days without study after which somebody is reminded, the first time, the second and the last. */
const QUIET_DAYS = [7, 14, 28] as const;
const AT_ONCE = 1_000;

interface Idle {
  enrolmentId: string;
  personId: string;
  courseVersionId: string;
  reminders: number;
}

/**
 * Takes the next of those who have begun and paused, and counts the reminder in the same statement: whoever studied
 * since counts anew. Three reminders are enough; whoever does not come then has a reason.
 */
const TAKE_IDLE = `
  update enrolment e set reminders = e.reminders + 1, reminded_at = $1
   where e.id in (
     select i.id from enrolment i
      where i.withdrawn_at is null and i.completed_at is null and i.reminders < ${QUIET_DAYS.length}
        and i.opened_at < $2
        and not exists (select from reminder_wish w where w.person_id = i.person_id and not w.wants_reminders)
        and greatest(i.opened_at, i.reminded_at, (select max(p.completed_at) from lesson_progress p
              where p.person_id = i.person_id and p.enrolment_id = i.id)) < ($3::timestamptz[])[i.reminders + 1]
      order by i.opened_at limit ${AT_ONCE} for update skip locked)
  returning e.id as "enrolmentId", e.person_id as "personId", e.course_version_id as "courseVersionId", e.reminders`;

/**
 * Gentle reminders, at night: to go on with a course, to go over questions, and to take a course again before its
 * certificate ends. The last comes to everybody, the others to those who have not said that they want none.
 */
@Injectable()
export class StudyReminders {
  constructor(
    private readonly database: Database,
    private readonly courses: Courses,
    private readonly notices: Notices,
    private readonly certificates: CertificateNotices,
    private readonly reviews: ReviewReminders,
    private readonly wishes: ReminderWishes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reminds everybody whose day has come; gives how many. Running it twice reminds nobody twice. */
  async send(): Promise<number> {
    await this.certificates.remind();
    let sent = 0;
    for (let some = await this.sendSome(); some > 0; some = await this.sendSome()) sent += some;
    for (let some = await this.tellOfReviews(); some > 0; some = await this.tellOfReviews()) sent += some;
    return sent;
  }

  private tellOfReviews(): Promise<number> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const day = todayIn(VIETNAM, now);
      const waiting = await this.reviews.take(day, now, AT_ONCE);
      const told = [...(await this.wishes.thatWant(waiting))].map((personId) => ({
        personId,
        kind: 'review-waits' as const,
        facts: {},
        href: '/on-moi-ngay',
        sourceKey: `review-waits:${day}`,
      }));
      await this.notices.tell(told);
      return waiting.length;
    });
  }

  private sendSome(): Promise<number> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const before = QUIET_DAYS.map((days) => new Date(now.getTime() - days * DAY_MS));
      const idle = await this.database.query<Idle>(TAKE_IDLE, [now, before[0], before], 'reminders-take');
      const notices = await Promise.all(
        idle.map(async ({ enrolmentId, personId, courseVersionId, reminders }) => {
          const { title: course, slug } = await this.courses.version(courseVersionId);
          const sourceKey = `reminder:${enrolmentId}:${reminders}`;
          return { personId, kind: 'study-reminder' as const, facts: { course }, href: `/khoa-hoc/${slug}`, sourceKey };
        }),
      );
      await this.notices.tell(notices);
      return idle.length;
    });
  }
}
