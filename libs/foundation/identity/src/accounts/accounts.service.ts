import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@hvs/contracts';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { In, IsNull, MoreThan } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';

/** Who does a deed on an account. Null when an operator works from the command line. */
export type Doer = { accountId: string; personId: string } | null;

/** The person behind an account, with what every row about them must carry. */
export interface AccountHolder {
  accountId: string;
  personId: string;
  communeId: string;
  birthDate: string;
  phone: string | null;
}

/** Who gives a role, and when it ends by itself. */
export interface GrantTerms {
  doer?: Doer;
  until?: Date;
}

/** Accounts and the roles they hold. One account per person. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The account of a person, made if there is none. Two at once make one. Returns its id. */
  async ensureFor(personId: string, doer: Doer = null): Promise<string> {
    return this.database.transaction(async () => {
      const made = await this.database.manager
        .createQueryBuilder()
        .insert()
        .into(AccountEntity)
        .values({ id: newId(), personId, createdAt: this.clock.now(), disabledAt: null })
        .orIgnore()
        .returning('id')
        .execute();
      const account = await this.database.manager.findOneByOrFail(AccountEntity, { personId });
      if (made.raw.length > 0) await this.recordDeed('account.opened', account, doer, {});
      return account.id;
    });
  }

  /** Gives a role in a unit and everything below it, for good or until a moment. Giving it twice changes nothing. */
  async grantRole(accountId: string, role: Role, unitId: string, terms: GrantTerms = {}): Promise<void> {
    const { doer = null, until = null } = terms;
    await this.database.transaction(async () => {
      const account = await this.find(accountId);
      const assignment = { id: newId(), accountId, role, unitId, grantedBy: doer?.accountId ?? null };
      const granted = await this.database.manager
        .createQueryBuilder()
        .insert()
        .into(RoleAssignmentEntity)
        .values({ ...assignment, validFrom: this.clock.now(), validTo: until })
        .orIgnore()
        .returning('id')
        .execute();
      if (granted.raw.length > 0) await this.recordDeed('role.granted', account, doer, { role, unitId });
    });
  }

  /** Takes a role away from now on; what was done with it stays done. */
  async revokeRole(accountId: string, role: Role, unitId: string, doer: Doer = null): Promise<void> {
    await this.database.transaction(async () => {
      const account = await this.find(accountId);
      const now = this.clock.now();
      const inEffect = [IsNull(), MoreThan(now)].map((validTo) => ({ accountId, role, unitId, validTo }));
      const held = await this.database.manager.findBy(RoleAssignmentEntity, inEffect);
      if (held.length === 0) return;
      await this.database.manager.update(RoleAssignmentEntity, { id: In(held.map(({ id }) => id)) }, { validTo: now });
      await this.recordDeed('role.revoked', account, doer, { role, unitId });
    });
  }

  /** Stops an account from signing in and ends its sessions at once. */
  async disable(accountId: string, doer: Doer = null): Promise<void> {
    await this.database.transaction(async () => {
      const account = await this.find(accountId);
      if (account.disabledAt) return;
      await this.database.manager.update(AccountEntity, { id: accountId }, { disabledAt: this.clock.now() });
      await this.database.query(`delete from session where account_id = $1`, [accountId]);
      await this.recordDeed('account.disabled', account, doer, {});
    });
  }

  /** The person behind an account that may sign in, or null when it is disabled. */
  async holderOf(accountId: string): Promise<AccountHolder | null> {
    const [holder] = await this.database.query<AccountHolder>(
      `select a.id as "accountId", p.id as "personId", p.commune_id as "communeId",
              p.birth_date as "birthDate", p.phone
       from account a join person p on p.id = a.person_id where a.id = $1 and a.disabled_at is null`,
      [accountId],
    );
    return holder ?? null;
  }

  /** Which of the people have an account that may sign in. */
  async holdersAmong(personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ personId: string }>(
      `select person_id as "personId" from account where person_id = any($1::uuid[]) and disabled_at is null`,
      [personIds],
    );
    return new Set(rows.map(({ personId }) => personId));
  }

  private async find(accountId: string): Promise<AccountEntity> {
    const account = await this.database.manager.findOneBy(AccountEntity, { id: accountId });
    if (!account) throw new DomainError('person.not-found');
    return account;
  }

  private async recordDeed(
    action: string,
    account: AccountEntity,
    doer: Doer,
    details: Record<string, string>,
  ): Promise<void> {
    const [person] = await this.database.query<{ communeId: string }>(
      `select commune_id as "communeId" from person where id = $1`,
      [account.personId],
    );
    await this.audit.record({
      action,
      actor: doer ?? undefined,
      subjectPersonId: account.personId,
      subjectId: account.id,
      communeId: person?.communeId,
      details,
    });
  }
}
