import { Injectable } from '@nestjs/common';
import { Database } from '@hvs/platform/database';

/** Who wants to be reminded to study. Whoever has said nothing is reminded. */
@Injectable()
export class ReminderWishes {
  constructor(private readonly database: Database) {}

  async wanted(personId: string): Promise<boolean> {
    return (await this.thatWant([personId])).has(personId);
  }

  /** Those of the people who want reminders. */
  async thatWant(personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const unwilling = await this.database.query<{ personId: string }>(
      `select person_id as "personId" from reminder_wish where person_id = any($1::uuid[]) and not wants_reminders`,
      [personIds],
      'reminder-wishes',
    );
    const no = new Set(unwilling.map(({ personId }) => personId));
    return new Set(personIds.filter((personId) => !no.has(personId)));
  }

  /** The same wish again changes nothing. */
  async set(personId: string, wanted: boolean): Promise<void> {
    await this.database.query(
      `insert into reminder_wish (person_id, commune_id, wants_reminders)
       select id, commune_id, $2 from person where id = $1
       on conflict (person_id) do update set wants_reminders = excluded.wants_reminders`,
      [personId, wanted],
      'reminder-wish-set',
    );
  }
}
