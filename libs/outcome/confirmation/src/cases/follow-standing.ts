import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { CaseTurns, type HeldCase } from './case-turns.js';

/** Why a case ends by itself. */
const NOT_MET_ANY_MORE = 'Không còn đạt đủ tiêu chí.';
const PEOPLE_A_TRANSACTION = 1_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

type Opened = Pick<HeldCase, 'caseId' | 'personId' | 'communeId' | 'hamletId'>;

/**
 * Keeps cases in step with the standing of people: whoever meets the criteria gets a case that is ready, and a case
 * that nobody has submitted yet is withdrawn when the criteria are met no more. One that is with the other side is
 * only flagged. The standing is read from its table, as the decisions of a full pass tell of themselves only by it.
 */
@Injectable()
export class FollowStanding {
  constructor(
    private readonly database: Database,
    private readonly turns: CaseTurns,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For one person, in the transaction that runs. */
  async ofPerson(personId: string): Promise<void> {
    await this.ofPeople([personId]);
  }

  /** For everyone, some hundred in a transaction; safe to run twice and to kill. */
  async everywhere(): Promise<{ opened: number; withdrawn: number }> {
    const total = { opened: 0, withdrawn: 0 };
    for (let after = FIRST; ;) {
      const out = await this.outOfStep(after);
      if (out.length === 0) return total;
      const done = await this.database.transaction(() => this.ofPeople(out));
      total.opened += done.opened;
      total.withdrawn += done.withdrawn;
      after = out.at(-1) ?? after;
    }
  }

  /** The next people whose case does not go with their standing. */
  private async outOfStep(after: string): Promise<string[]> {
    const rows = await this.database.query<{ personId: string }>(
      `select person_id as "personId" from (
         (select s.person_id from standing s
          where s.outcome = 'met' and s.person_id > $1
            and not exists (select from confirmation_case c where c.person_id = s.person_id and c.state <> 'withdrawn')
            and not exists (select from confirmation n where n.person_id = s.person_id and n.withdrawn_at is null)
          order by s.person_id limit $2)
         union
         (select c.person_id from confirmation_case c left join standing s using (person_id)
          where c.state in ('ready', 'reviewed', 'submitted', 'returned') and c.person_id > $1
            and (s.outcome is distinct from 'met') = (c.standing_lapsed_at is null)
          order by c.person_id limit $2)
       ) out_of_step order by 1 limit $2`,
      [after, PEOPLE_A_TRANSACTION],
    );
    return rows.map(({ personId }) => personId);
  }

  private async ofPeople(personIds: readonly string[]): Promise<{ opened: number; withdrawn: number }> {
    const opened = await this.open(personIds);
    const withdrawn = await this.withdraw(personIds);
    await this.flag(personIds);
    return { opened, withdrawn };
  }

  private async open(personIds: readonly string[]): Promise<number> {
    const now = this.clock.now();
    const opened = await this.database.query<Opened>(
      `with opened as (
         insert into confirmation_case (id, person_id, commune_id, state, since, step_count, returned_before)
         select new.id, p.id, p.commune_id, 'ready', $3, 1,
           exists (select from confirmation_case b where b.person_id = p.id and b.returned_before)
         from unnest($1::uuid[], $2::uuid[]) as new (person_id, id)
         join person p on p.id = new.person_id
         join standing s on s.person_id = p.id and s.outcome = 'met'
         where not exists (select from confirmation n where n.person_id = p.id and n.withdrawn_at is null)
         on conflict (person_id) where state <> 'withdrawn' do nothing
         returning id, person_id, commune_id
       ), stepped as (
         insert into confirmation_case_step (case_id, position, deed, state, at, cause)
         select id, 1, 'open', 'ready', $3, 'standing' from opened
       )
       select o.id as "caseId", o.person_id as "personId", o.commune_id as "communeId", p.hamlet_id as "hamletId"
       from opened o join person p on p.id = o.person_id`,
      [personIds, personIds.map(() => newId()), now],
      'confirmation-case-open',
    );
    await this.turns.tell(
      opened.map((held) => ({ held })),
      'ready',
      { cause: 'standing' },
    );
    return opened.length;
  }

  private async withdraw(personIds: readonly string[]): Promise<number> {
    const lapsed = await this.database.query<{ id: string }>(
      `select c.id from confirmation_case c left join standing s using (person_id)
       where c.person_id = any($1::uuid[]) and c.state in ('ready', 'reviewed', 'returned')
         and s.outcome is distinct from 'met'`,
      [personIds],
      'confirmation-case-lapsed',
    );
    if (lapsed.length === 0) return 0;
    const held = await this.turns.hold(
      lapsed.map(({ id }) => id),
      null,
    );
    const unsent = held.filter(({ state }) => state === 'ready' || state === 'reviewed' || state === 'returned');
    const turns = unsent.map((one) => ({ held: one, reason: NOT_MET_ANY_MORE }));
    await this.turns.take('withdraw', turns, { cause: 'standing' });
    return unsent.length;
  }

  /** What is with the other side is never taken back by itself: the officer sees the flag and decides. */
  private async flag(personIds: readonly string[]): Promise<void> {
    await this.database.query(
      `update confirmation_case c
       set standing_lapsed_at = case when s.outcome = 'met' then null else $2::timestamptz end
       from unnest($1::uuid[]) as about (person_id) left join standing s using (person_id)
       where c.person_id = about.person_id and c.state = 'submitted'
         and (s.outcome is distinct from 'met') = (c.standing_lapsed_at is null)`,
      [personIds, this.clock.now()],
      'confirmation-case-flag',
    );
  }
}
