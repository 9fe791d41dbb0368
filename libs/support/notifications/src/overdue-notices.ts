import { Inject, Injectable } from '@nestjs/common';
import { type Clock, todayIn, VIETNAM } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Notices } from './notices.service.js';

/** The page where objections are answered. */
const DESK_PAGE = '/cong-an/hoi-lai';

/** Watches the deadlines of objections: whoever may answer them, or answers for the commune, is told once a day. */
@Injectable()
export class OverdueNotices {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Tells the officers and administrators of every unit that has objections beyond their day. */
  async tell(): Promise<void> {
    const today = todayIn(VIETNAM, this.clock.now());
    // Set against each other here, as neither objections nor identity knows the other
    const staff = await this.database.query<{ personId: string; count: number }>(
      `select a.person_id as "personId", count(distinct o.id)::int as count
       from objection o
       join person p on p.id = o.person_id
       join unit u on u.id = p.hamlet_id
       join unit office on u.path <@ office.path
       join role_assignment r on r.unit_id = office.id and r.role in ('police-officer', 'administrator')
         and r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2)
       join account a on a.id = r.account_id
       where o.answered_at is null and o.due_on < $1::date
       group by a.person_id`,
      [today, this.clock.now()],
    );
    await this.notices.tell(
      staff.map(({ personId, count }) => {
        return {
          personId,
          kind: 'objections-overdue',
          facts: { count },
          href: DESK_PAGE,
          sourceKey: `overdue:${today}`,
        };
      }),
    );
  }
}
