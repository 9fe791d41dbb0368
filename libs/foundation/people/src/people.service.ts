import { Inject, Injectable } from '@nestjs/common';
import type { ErrorCode } from '@hvs/contracts';
import { type Clock, DomainError, todayIn, VIETNAM } from '@hvs/kernel';
import type { Jurisdiction } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { within } from './jurisdiction.sql.js';
import { SELECT_PERSON, selectFacts } from './people.sql.js';
import { MOST_FOUND, searchStatement } from './search.sql.js';
import type { PersonFacts, PersonPage, PersonSearch, PersonView } from './person.view.js';
import { readTypedCitizenId, type TypedCitizenIdProblem } from './typed-citizen-id.rule.js';

const LARGEST_PAGE = 100;
/** Blind indexes computed without a pause: some milliseconds. */
const NUMBERS_AT_ONCE = 1000;
/** What is told about a number in the wrong form; one that only nobody can have is searched for in vain. */
const REFUSALS: Partial<Record<TypedCitizenIdProblem, ErrorCode>> = {
  'old-card': 'citizen-id.old-card',
  'not-12-digits': 'citizen-id.invalid',
  rounded: 'citizen-id.invalid',
  'letter-o': 'citizen-id.letter-o',
};

/** Reads the population register. What changes it is `Register`. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The person with this id, or null. Says nothing about who may see it: that is the caller's question. */
  async find(personId: string): Promise<PersonView | null> {
    const sql = `${SELECT_PERSON} where p.id = $2`;
    const [person] = await this.database.query<PersonView>(sql, [this.today(), personId], 'people-find');
    return person ?? null;
  }

  /**
   * The person with this citizen id within the jurisdiction, or null.
   * @throws DomainError `citizen-id.old-card`, `citizen-id.letter-o`, `citizen-id.invalid` when it has not the form of one
   */
  async findByCitizenId(citizenId: string, jurisdiction: Jurisdiction): Promise<PersonView | null> {
    const typed = readTypedCitizenId(citizenId, this.today());
    if (!typed.ok) {
      const refusal = REFUSALS[typed.problem];
      if (refusal) throw new DomainError(refusal);
      return null;
    }
    const index = this.crypto.blindIndex(typed.citizenId);
    const values: unknown[] = [this.today(), index];
    const [person] = await this.database.query<PersonView>(
      `${SELECT_PERSON} where p.citizen_id_index = $2 and ${within(jurisdiction, values)}`,
      values,
      `people-by-citizen-id-${jurisdiction.kind}`,
    );
    return person ?? null;
  }

  /** The whole citizen id of a person, or null when the register has none. Whoever asks writes down that they did. */
  async citizenIdOf(personId: string): Promise<string | null> {
    const [row] = await this.database.query<{ cipher: Buffer | null }>(
      'select citizen_id_cipher as cipher from person where id = $1',
      [personId],
      'people-citizen-id-of',
    );
    return row?.cipher ? this.crypto.decrypt(row.cipher) : null;
  }

  /**
   * Which people within the jurisdiction have these citizen ids, each in its one form: citizen id → person. Any number
   * of them, a thousand at a time: the process answers others in between, and the index is used whatever their share.
   */
  async idsByCitizenId(citizenIds: readonly string[], jurisdiction: Jurisdiction): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let from = 0; from < citizenIds.length; from += NUMBERS_AT_ONCE) {
      const chunk = citizenIds.slice(from, from + NUMBERS_AT_ONCE);
      const indexes = chunk.map((citizenId) => this.crypto.blindIndex(citizenId));
      const values: unknown[] = [indexes];
      const rows = await this.database.query<{ id: string; place: number }>(
        `select p.id, wanted.place::int from unnest($1::bytea[]) with ordinality as wanted (index, place)
         join person p on p.citizen_id_index = wanted.index
         join unit u on u.id = p.hamlet_id
         where ${within(jurisdiction, values)}`,
        values,
        `people-ids-by-citizen-id-${jurisdiction.kind}`,
      );
      for (const { id, place } of rows) found.set(chunk[place - 1] ?? '', id);
    }
    return found;
  }

  /** The people with these ids, in no order; unknown ids are left out. */
  async findMany(personIds: readonly string[]): Promise<PersonView[]> {
    if (personIds.length === 0) return [];
    return this.database.query<PersonView>(`${SELECT_PERSON} where p.id = any($2::uuid[])`, [this.today(), personIds]);
  }

  /**
   * A page of the people within the jurisdiction, sorted by given name as Vietnamese lists are. Only so many are ever
   * sorted: beyond `MOST_FOUND` more has to be known of whom is looked for.
   * @throws DomainError `person-search.too-many`
   */
  async search(search: PersonSearch, jurisdiction: Jurisdiction): Promise<PersonPage> {
    const limit = Math.min(Math.max(Math.trunc(search.limit), 1), LARGEST_PAGE);
    const { sql, values } = searchStatement({ ...search, limit }, jurisdiction, this.today());
    const rows = await this.database.query<PersonView & { matches: number | null }>(sql, values);
    let known = 0;
    const people = rows.map(({ matches, ...person }) => {
      known = matches ?? 0;
      return person;
    });
    if (known > MOST_FOUND) throw new DomainError('person-search.too-many', { limit: MOST_FOUND });
    const page = people.slice(0, limit);
    return { people: page, nextAfter: people.length > limit ? (page.at(-1)?.id ?? null) : null };
  }

  /** What criteria may know of these people, with the groups in effect on `day`. */
  async factsOf(personIds: readonly string[], day: string): Promise<PersonFacts[]> {
    if (personIds.length === 0) return [];
    const sql = `${selectFacts('$2::date')} where p.id = any($1::uuid[]) order by p.id`;
    return this.database.query<PersonFacts>(sql, [personIds, day], 'people-facts-of');
  }

  /** The next `limit` people after `lastPersonId` (null: from the first) in the order of their ids: for full passes. */
  async factsAfter(lastPersonId: string | null, limit: number, day: string): Promise<PersonFacts[]> {
    const first = '00000000-0000-0000-0000-000000000000';
    const sql = `${selectFacts('$3::date')} where p.id > $1::uuid order by p.id limit $2`;
    return this.database.query<PersonFacts>(sql, [lastPersonId ?? first, limit, day], 'people-facts-after');
  }

  private today(): string {
    return todayIn(VIETNAM, this.clock.now());
  }
}
