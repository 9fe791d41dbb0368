import { Injectable } from '@nestjs/common';
import type { DecisionOutcome } from '@hvs/contracts';
import { Universalization } from '@hvs/outcome/universalization';
import { Database } from '@hvs/platform/database';
import { type NewNotice, Notices } from './notices.service.js';
import type { TwoLanguages } from './notice.view.js';

/** The page that explains it. */
const EXPLANATION_PAGE = '/toi-con-thieu-gi';
const PEOPLE_AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** A person with an account whose standing has turned. */
interface TurnedStanding {
  personId: string;
  outcome: DecisionOutcome | null;
  since: Date;
  wasMet: boolean;
}

/**
 * Tells people that they are universalized, or no longer, and why. What stands now is told, once for each moment since
 * which it stands: someone whose standing turned twice before the reaction ran hears of where they ended.
 */
@Injectable()
export class StandingNotices {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
    private readonly universalization: Universalization,
  ) {}

  /** Tells one person; `former` is the outcome that stood before. */
  async tell(personId: string, former: DecisionOutcome | null): Promise<void> {
    const [standing] = await this.database.query<Omit<TurnedStanding, 'wasMet'>>(
      `select s.person_id as "personId", s.outcome, s.since
       from standing s join account a on a.person_id = s.person_id and a.disabled_at is null where s.person_id = $1`,
      [personId],
      'standing-notices-of',
    );
    if (standing) await this.notices.tell(await this.noticesOf([{ ...standing, wasMet: former === 'met' }]));
  }

  /** Tells everybody with an account whose standing a full pass has turned, some hundred at a time; safe to run twice. */
  async tellAfterPass(passId: string): Promise<void> {
    for (let after = FIRST; ;) {
      const turned = await this.turnedBy(passId, after);
      await this.notices.tell(await this.noticesOf(turned));
      const last = turned.at(-1);
      if (!last || turned.length < PEOPLE_AT_ONCE) return;
      after = last.personId;
    }
  }

  /** A pass tells of no single person, so its decisions and lapses are read where universalization keeps them. */
  private async turnedBy(passId: string, after: string): Promise<TurnedStanding[]> {
    return this.database.query<TurnedStanding>(
      `with turned as (
         select d.person_id, b.outcome as former from decision d left join decision b on b.id = d.previous_id
         where d.pass_id = $1 and d.turned
         union all
         select l.person_id, b.outcome from decision_lapse l join decision b on b.id = l.decision_id where l.pass_id = $1
       )
       select s.person_id as "personId", s.outcome, s.since, coalesce(bool_or(t.former = 'met'), false) as "wasMet"
       from turned t join standing s on s.person_id = t.person_id
       join account a on a.person_id = s.person_id and a.disabled_at is null
       join full_pass p on p.id = $1 and s.since >= p.started_at
       where s.person_id > $2 group by s.person_id order by s.person_id limit ${PEOPLE_AT_ONCE}`,
      [passId, after],
    );
  }

  private async noticesOf(people: readonly TurnedStanding[]): Promise<NewNotice[]> {
    const notices: NewNotice[] = [];
    for (const { personId, outcome, since, wasMet } of people) {
      const to = { personId, href: EXPLANATION_PAGE, sourceKey: `standing:${since.getTime()}` };
      if (outcome === 'met') notices.push({ ...to, kind: 'universalized', facts: {} });
      else if (wasMet) {
        notices.push({ ...to, kind: 'universalization-lapsed', facts: { why: await this.whyOf(personId, outcome) } });
      }
    }
    return notices;
  }

  /** What took the decisions away, criterion by criterion; null when nothing judges the person any more. */
  private async whyOf(personId: string, outcome: DecisionOutcome | null): Promise<TwoLanguages | null> {
    if (outcome === null) return null;
    const [vi, en] = [await this.whyIn(personId, 'vi'), await this.whyIn(personId, 'en')];
    return vi === '' ? { vi: 'Tiêu chí hoặc hồ sơ đã thay đổi.', en: 'Criteria or records have changed.' } : { vi, en };
  }

  private async whyIn(personId: string, language: 'vi' | 'en'): Promise<string> {
    const { groups } = await this.universalization.explain(personId, language);
    return groups.flatMap(({ whyTurned }) => whyTurned).join(' ');
  }
}
