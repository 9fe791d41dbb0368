import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { Audit, Looks } from '@hvs/foundation/audit';
import { People } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { type Actor, type Jurisdiction, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { DigitalIdentityCounts } from './digital-identity-counts.js';
import { JOIN_LEVELS, LEVEL, PEOPLE_FROM_16, SEEN_ON, SOURCE } from './digital-identity.sql.js';
import {
  type DigitalIdentityOverview,
  type DigitalIdentityView,
  type HamletIdentity,
  IDENTITY_LEVELS,
  type IdentityLevel,
  type PersonIdentity,
  type SeenIdentity,
} from './digital-identity.view.js';

const PEOPLE_A_PAGE = 50;
const BY_GIVEN_NAME = (row: string) =>
  `substring(${row}.full_name from '[^ ]+$') collate "vi-x-icu", ${row}.full_name collate "vi-x-icu"`;

/** Who has a VNeID account of which level, from 16 years on. */
@Injectable()
export class DigitalIdentity {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly looks: Looks,
    private readonly people: People,
    private readonly units: Units,
    private readonly counts: DigitalIdentityCounts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How many people of each hamlet have what, as it was counted last. Names nobody. */
  async overview(actor: Actor): Promise<DigitalIdentityOverview> {
    const paths = pathsOf(jurisdictionOf(actor, 'digital-identity:read'));
    const units = await this.units.hamletsBelow(paths);
    const counted = new Map((await this.counts.of(units.map(({ id }) => id))).map((row) => [row.hamletId, row]));
    const hamlets = units.map(({ id, name }) => ({
      ...(counted.get(id) ?? { from16: 0, none: 0, level1: 0, level2: 0, unknown: 0 }),
      hamletId: id,
      name,
    }));
    return { hamlets, total: totalOf(hamlets) };
  }

  /**
   * The people of one hamlet and level, by given name; each is told that they were seen in a list.
   * @throws DomainError `look.purpose-needed`
   */
  async list(
    actor: Actor,
    query: { hamletId: string; level: IdentityLevel; after?: string | undefined },
  ): Promise<{ people: PersonIdentity[]; nextAfter: string | null }> {
    const paths = pathsOf(jurisdictionOf(actor, 'person-record:read'));
    await this.looks.requirePurpose(actor);
    return this.database.transaction(async () => {
      const rows = await this.database.query<PersonIdentity>(
        `select w.person_id as "personId", w.full_name as "fullName", w.hamlet_name as "hamletName",
           extract(year from w.birth_date)::int as "birthYear", ${LEVEL} as level, ${SOURCE} as source
         from (${PEOPLE_FROM_16} and p.hamlet_id = $3) w ${JOIN_LEVELS}
         where ${LEVEL} = $4 and ($5::uuid is null or (${BY_GIVEN_NAME('w')}, w.person_id) >
           (select ${BY_GIVEN_NAME('a')}, a.id from person a where a.id = $5))
         order by ${BY_GIVEN_NAME('w')}, w.person_id limit ${PEOPLE_A_PAGE + 1}`,
        [paths, this.today(), query.hamletId, query.level, query.after ?? null],
      );
      const people = rows.slice(0, PEOPLE_A_PAGE);
      const ids = people.map(({ personId }) => personId);
      await this.looks.note(actor, 'list', ids);
      return { people, nextAfter: rows.length > PEOPLE_A_PAGE ? (ids.at(-1) ?? null) : null };
    });
  }

  /** What is known of one person. Asks nobody's right. */
  async of(personId: string): Promise<DigitalIdentityView> {
    const [view] = await this.database.query<DigitalIdentityView>(
      `select ${LEVEL} as level, ${SOURCE} as source, ${SEEN_ON} as "seenOn"
       from (select $1::uuid as person_id) w ${JOIN_LEVELS}`,
      [personId],
      'digital-identity-of',
    );
    return view ?? { level: 'unknown', source: null, seenOn: null };
  }

  /**
   * Keeps what an officer saw, with who saw it. It never becomes evidence of VNeID.
   * @throws DomainError `person.not-found` also outside the jurisdiction, `digital-identity.in-future`
   */
  async enter(actor: Actor, personId: string, seen: SeenIdentity): Promise<DigitalIdentityView> {
    const jurisdiction = jurisdictionOf(actor, 'case:work');
    if (seen.seenOn > this.today()) throw new DomainError('digital-identity.in-future');
    const person = await this.people.find(personId);
    const hamlet = person && (await this.units.find(person.hamletId));
    if (!person || !hamlet || !reaches(jurisdiction, { personId, unitPath: hamlet.path })) {
      throw new DomainError('person.not-found');
    }
    return this.database.transaction(async () => {
      const id = newId();
      await this.database.query(
        `insert into digital_identity_entry (id, person_id, commune_id, level, seen_on, entered_by, entered_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, personId, person.communeId, seen.level, seen.seenOn, actor.accountId, this.clock.now()],
      );
      await this.audit.record({
        action: 'digital-identity.entered',
        actor: { accountId: actor.accountId, personId: actor.personId },
        subjectPersonId: personId,
        subjectId: id,
        communeId: person.communeId,
        details: { ...seen },
      });
      await this.counts.requestRecount(person.hamletId);
      return this.of(personId);
    });
  }

  private today(): string {
    return todayIn(VIETNAM, this.clock.now());
  }
}

const LEVELS = IDENTITY_LEVELS;

function totalOf(hamlets: readonly HamletIdentity[]): DigitalIdentityOverview['total'] {
  const total = { from16: 0, none: 0, level1: 0, level2: 0, unknown: 0 };
  for (const hamlet of hamlets) {
    total.from16 += hamlet.from16;
    for (const level of LEVELS) total[level] += hamlet[level];
  }
  return total;
}

function pathsOf(jurisdiction: Jurisdiction): string[] {
  return jurisdiction.kind === 'units' ? jurisdiction.paths : [];
}
