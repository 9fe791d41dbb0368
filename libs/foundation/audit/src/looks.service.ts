import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Audit, type AuditEntry } from './audit.service.js';
import {
  ACTION_OF_LOOK,
  LOOK_OF_ACTION,
  type AuditedLook,
  type Look,
  type LookKind,
  type LookSearch,
  MISSED_LOOK,
} from './look.view.js';
import { LookPurposes } from './look-purposes.service.js';

const LOOKS_A_PAGE = 30;
/** A page of a search and its deed go in one statement; of a list the ids alone are sent. */
const PEOPLE_AT_ONCE = 100;
const LOOKS = `('${Object.keys(LOOK_OF_ACTION).join("', '")}')`;
const LOOKS_AND_MISSES = `('${[...Object.keys(LOOK_OF_ACTION), MISSED_LOOK].join("', '")}')`;
const WHAT = `case a.action ${Object.entries(LOOK_OF_ACTION)
  .map(([action, what]) => `when '${action}' then '${what}'`)
  .join(' ')} end`;

/** Looks of officials at people: each with its purpose, seen by the person, searched by the administrator. */
@Injectable()
export class Looks {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly purposes: LookPurposes,
  ) {}

  /** @throws DomainError `look.purpose-needed`: before work that only then turns out to be a look */
  async requirePurpose(actor: Actor): Promise<void> {
    await this.purposes.required(actor);
  }

  /**
   * Notes in the running transaction that the actor sees these people. `subjectId` names the list, if it is one.
   * @throws DomainError `look.purpose-needed`
   */
  async note(actor: Actor, what: LookKind, personIds: readonly string[], subjectId?: string): Promise<void> {
    const entry = await this.entryOf(actor);
    await this.audit.recordAbout(personIds, {
      ...entry,
      action: ACTION_OF_LOOK[what],
      ...(subjectId && { subjectId }),
    });
  }

  /**
   * Notes a search as a deed of its own, and that the actor sees the people it found. What was
   * typed is no part of `details`.
   * @throws DomainError `look.purpose-needed`
   */
  async noteSearch(
    actor: Actor,
    personIds: readonly string[],
    search: { action: string; id: string; details: Record<string, unknown> },
  ): Promise<void> {
    const entry = { ...(await this.entryOf(actor)), subjectId: search.id };
    const seen = { ...entry, action: ACTION_OF_LOOK.list };
    const deed = { ...entry, action: search.action, details: search.details };
    if (personIds.length <= PEOPLE_AT_ONCE) {
      await this.audit.recordMany([deed, ...personIds.map((subjectPersonId) => ({ ...seen, subjectPersonId }))]);
      return;
    }
    await this.audit.record(deed);
    await this.audit.recordAbout(personIds, seen);
  }

  /** Notes a look at a person who is not there, or not within the jurisdiction: `subjectId` is what was asked for. */
  async noteMiss(actor: Actor, subjectId: string): Promise<void> {
    await this.audit.record({ ...(await this.entryOf(actor)), action: MISSED_LOOK, subjectId });
  }

  /** Looks at one person, newest first; `before` is the `nextCursor` of the page before. */
  async at(personId: string, before?: string): Promise<{ looks: Look[]; nextCursor: string | null }> {
    const rows = await this.database.query<Look & { id: string }>(
      `select a.id, a.occurred_at as at, a.purpose, coalesce(u.name, '') as "officerUnit", ${WHAT} as what
       from audit_entry a left join unit u on u.id = a.commune_id
       where a.subject_person_id = $1 and a.action in ${LOOKS} and ($2::uuid is null or a.id < $2)
       order by a.id desc limit ${LOOKS_A_PAGE + 1}`,
      [personId, before ?? null],
      'looks-at',
    );
    const { page, nextCursor } = paged(rows);
    return {
      looks: page.map(({ at, purpose, officerUnit, what }) => ({ at, purpose, officerUnit, what })),
      nextCursor,
    };
  }

  /** Looks by officers within the jurisdiction of `looks:read`, newest first. The search itself is audited. */
  async search(actor: Actor, search: LookSearch): Promise<{ looks: AuditedLook[]; nextCursor: string | null }> {
    const jurisdiction = jurisdictionOf(actor, 'looks:read');
    return this.database.transaction(async () => {
      const { values, conditions } = conditionsOf(search);
      if (jurisdiction.kind !== 'all') {
        const paths = jurisdiction.kind === 'units' ? jurisdiction.paths : [];
        conditions.push(`a.commune_id in (select id from unit where path <@ any($${values.push(paths)}::ltree[]))`);
      }
      // Names stand in the register, which leans on this domain: they are read as they are today, in the same statement
      const rows = await this.database.query<AuditedLook>(
        `select a.id, a.occurred_at as at, a.actor_account_id as "officerAccountId",
           officer.full_name as "officerName", coalesce(u.name, '') as "officerUnit",
           a.subject_person_id as "personId", p.full_name as "personName", a.purpose, a.action
         from audit_entry a left join unit u on u.id = a.commune_id
         left join person officer on officer.id = a.actor_person_id
         left join person p on p.id = a.subject_person_id
         where a.action in ${LOOKS_AND_MISSES} ${conditions.map((condition) => `and ${condition}`).join(' ')}
         order by a.id desc limit ${LOOKS_A_PAGE + 1}`,
        values,
      );
      const { page, nextCursor } = paged(rows);
      const asked = Object.entries(search).flatMap(([field, value]) => (value === undefined ? [] : [field]));
      await this.audit.record({
        action: 'looks.searched',
        actor: { accountId: actor.accountId, personId: actor.personId },
        communeId: actor.communeId,
        details: { asked, found: page.length },
      });
      return { looks: page, nextCursor };
    });
  }

  /**
   * Who looks, why, and for which unit they hold the role: that is what the person who was looked at is told. Purpose
   * and unit come in one statement, as every look waits for them.
   */
  private async entryOf(actor: Actor): Promise<Omit<AuditEntry, 'action'>> {
    const role = actor.roles.find((held) => held.role === 'police-officer') ?? actor.roles[0];
    const { purpose, unitId } = await this.purposes.required(actor, role?.unitPath);
    const by = { accountId: actor.accountId, personId: actor.personId };
    return { actor: by, communeId: unitId ?? actor.communeId, purpose };
  }
}

function paged<Row extends { id: string }>(rows: Row[]): { page: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, LOOKS_A_PAGE);
  return { page, nextCursor: rows.length > LOOKS_A_PAGE ? (page.at(-1)?.id ?? null) : null };
}

function conditionsOf(search: LookSearch): { values: unknown[]; conditions: string[] } {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const add = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined) conditions.push(condition(`$${values.push(value)}`));
  };
  const name = foldVietnamese(search.personQuery ?? '').replace(/[\\%_]/g, String.raw`\$&`);
  add(name ? `%${name}%` : undefined, (at) => `p.name_folded like ${at}`);
  add(search.personId, (at) => `a.subject_person_id = ${at}`);
  add(search.officerAccountId, (at) => `a.actor_account_id = ${at}`);
  add(search.from, (at) => `a.occurred_at >= ${at}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  add(search.to, (at) => `a.occurred_at < (${at}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`);
  add(search.cursor, (at) => `a.id < ${at}`);
  return { values, conditions };
}
