import { Injectable } from '@nestjs/common';
import type { PersonFact, TargetGroup } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { Crypto } from '@hvs/platform/crypto';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { ageGroupsOf } from './age-groups.rule.js';
import type { PersonChange, PersonState } from './compare-person.rule.js';
import { type Plan, planEntry } from './match-entries.rule.js';
import { type GroupRow, type HouseholdRow, PersonRowsRepository } from './person-rows.repository.js';
import type { RegisterEntry } from './register-entry.js';
import { StoredPeopleRepository } from './stored-people.repository.js';
import type { StoredPerson } from './stored-person.js';

/** Who enters people, where, and the day from which it holds (`YYYY-MM-DD`). */
export interface EntryContext {
  communeId: string;
  today: string;
  actor: { accountId: string; personId: string };
  /** People whom earlier entries of the same source were about; those of this call are added. */
  entered: Set<string>;
  /**
   * When more people than this are registered or changed by the call, no event tells of each of them: the caller then
   * tells of all at once. Without it every one is told of.
   */
  quietAbove?: number;
}

/**
 * What came of one entry. `elsewhere`: the person is in the register of another commune and was not touched.
 * `again`: an earlier entry was about the same person. `ambiguous`: several people fit.
 */
export type EntryOutcome =
  { result: 'created' | 'updated' | 'unchanged'; personId: string } | { result: 'elsewhere' | 'ambiguous' | 'again' };

interface Created {
  id: string;
  entry: RegisterEntry;
}

interface Updated {
  stored: StoredPerson;
  change: PersonChange;
}

/** Keeps the population register: enters people, changes those who are in it, never takes anyone out. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly crypto: Crypto,
    private readonly stored: StoredPeopleRepository,
    private readonly rows: PersonRowsRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Enters people: registers those who are not there, changes those of whom something else is said, leaves the others
   * alone. One transaction with audit rows and events. Outcomes come in the order of the entries.
   */
  async enter(entries: readonly RegisterEntry[], context: EntryContext): Promise<EntryOutcome[]> {
    return this.database.transaction(async () => {
      await this.database.query(`select pg_advisory_xact_lock(hashtextextended('register ' || $1, 0))`, [
        context.communeId,
      ]);
      const plans = await this.plan(entries, context);
      const created: Created[] = [];
      const updated: Updated[] = [];
      const outcomes = plans.map((plan, at): EntryOutcome => {
        if (plan.kind === 'elsewhere' || plan.kind === 'ambiguous') return { result: plan.kind };
        const personId = plan.kind === 'create' ? newId() : plan.stored.id;
        if (context.entered.has(personId)) return { result: 'again' };
        context.entered.add(personId);
        if (plan.kind === 'keep') return { result: 'unchanged', personId };
        if (plan.kind === 'update') updated.push(plan);
        else created.push({ id: personId, entry: entries[at] as RegisterEntry });
        return { result: plan.kind === 'update' ? 'updated' : 'created', personId };
      });
      await this.write(created, updated, context);
      await this.tell(created, updated, context);
      return outcomes;
    });
  }

  private async plan(entries: readonly RegisterEntry[], context: EntryContext): Promise<Plan[]> {
    const indexed = entries.map((entry) => ({
      entry,
      citizenIdIndex: entry.citizenId ? this.crypto.blindIndex(entry.citizenId).toString('hex') : null,
    }));
    const people = await this.stored.behind(indexed, context.today);
    return indexed.map((entry) => planEntry(entry, people, context.communeId));
  }

  private async write(created: Created[], updated: Updated[], { communeId, today }: EntryContext): Promise<void> {
    await this.rows.addHouseholds(householdsOf(created, updated, communeId));
    await this.rows.changeAddresses(newAddresses(created, updated));
    await this.rows.addPeople(
      created.map(({ id, entry }) => ({
        id,
        communeId,
        ...newState(entry),
        citizenId: entry.citizenId ?? null,
        madeUp: false,
      })),
    );
    await this.rows.changePeople(
      updated.map(({ stored, change }) => ({
        id: stored.id,
        communeId,
        ...change.state,
        citizenId: change.newCitizenId ?? null,
        madeUp: false,
      })),
    );
    const reborn = updated.filter(({ stored, change }) => change.state.birthDate !== stored.birthDate);
    await this.rows.removeAgeGroups(reborn.map(({ stored }) => stored.id));
    await this.rows.endGroups(
      updated.flatMap(({ stored, change }) => change.endedGroups.map((ended) => ({ personId: stored.id, ...ended }))),
      today,
    );
    await this.rows.startGroups([
      ...created.flatMap(({ id, entry }) => [...byAge(id, entry.birthDate), ...given(id, entry.groups ?? [], today)]),
      ...reborn.flatMap(({ stored, change }) => byAge(stored.id, change.state.birthDate)),
      ...updated.flatMap(({ stored, change }) => given(stored.id, change.startedGroups, today)),
    ]);
  }

  /** Audit rows name what changed, never what it was or is. */
  private async tell(created: Created[], updated: Updated[], context: EntryContext): Promise<void> {
    const { communeId, actor, quietAbove = Number.POSITIVE_INFINITY } = context;
    await this.audit.recordMany([
      ...created.map(({ id }) => ({ action: 'person.registered', actor, subjectPersonId: id, communeId })),
      ...updated.map(({ stored, change }) => ({
        action: 'person.changed',
        actor,
        subjectPersonId: stored.id,
        communeId,
        details: { fields: change.fields },
      })),
    ]);
    if (created.length + updated.length > quietAbove) return;
    await this.outbox.recordMany(
      'person.registered',
      created.map(({ id, entry }) => ({ personId: id, hamletId: entry.hamletId })),
    );
    await this.outbox.recordMany('person.changed', updated.map(factOfChange));
  }
}

function factOfChange({ stored, change }: Updated): PersonFact {
  const { hamletId } = change.state;
  const fact = { personId: stored.id, hamletId };
  return hamletId === stored.hamletId ? fact : { ...fact, formerHamletId: stored.hamletId };
}

function newState(entry: RegisterEntry): PersonState {
  return {
    hamletId: entry.hamletId,
    householdCode: entry.householdCode ?? null,
    isHouseholdHead: entry.isHouseholdHead ?? false,
    fullName: entry.fullName,
    birthDate: entry.birthDate,
    birthPrecision: entry.birthPrecision,
    sex: entry.sex,
    phone: entry.phone ?? null,
    presence: entry.presence ?? 'present',
  };
}

/** Each household named once, with the first address said of it. */
function householdsOf(created: Created[], updated: Updated[], communeId: string): HouseholdRow[] {
  const named = [
    ...created.map(({ entry }) => ({ hamletId: entry.hamletId, code: entry.householdCode, address: entry.address })),
    ...updated.map(({ change }) => ({
      hamletId: change.state.hamletId,
      code: change.state.householdCode ?? undefined,
      address: change.newAddress,
    })),
  ];
  const households = new Map<string, HouseholdRow>();
  for (const { hamletId, code, address } of named) {
    if (code === undefined) continue;
    const key = `${hamletId}|${code}`;
    const household = households.get(key);
    if (household) household.address ??= address ?? null;
    else households.set(key, { id: newId(), communeId, hamletId, code, address: address ?? null });
  }
  return [...households.values()];
}

function newAddresses(created: Created[], updated: Updated[]): { hamletId: string; code: string; address: string }[] {
  return householdsOf(created, updated, '').flatMap(({ hamletId, code, address }) =>
    address === null ? [] : [{ hamletId, code, address }],
  );
}

function byAge(personId: string, birthDate: string): GroupRow[] {
  return ageGroupsOf(birthDate).map((group) => ({ personId, ...group }));
}

function given(personId: string, groups: readonly TargetGroup[], today: string): GroupRow[] {
  return groups.map((group) => ({ personId, group, validFrom: today }));
}
