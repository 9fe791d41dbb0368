import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@hvs/contracts';
import { Audit } from '@hvs/foundation/audit';
import { type Clock, DomainError, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { IsNull } from 'typeorm';
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

  /** Gives a role in a unit and everything below it. Giving it twice changes nothing. */
  async grantRole(accountId: string, role: Role, unitId: string, doer: Doer = null): Promise<void> {
    await this.database.transaction(async () => {
      const account = await this.find(accountId);
      const { manager } = this.database;
      const held = await manager.findOneBy(RoleAssignmentEntity, { accountId, role, unitId, validTo: IsNull() });
      if (held) return;
      const grantedBy = doer?.accountId ?? null;
      const validFrom = this.clock.now();
      await manager.insert(RoleAssignmentEntity, { id: newId(), accountId, role, unitId, grantedBy, validFrom });
      await this.recordDeed('role.granted', account, doer, { role, unitId });
    });
  }

  /** Takes a role away from now on; what was done with it stays done. */
  async revokeRole(accountId: string, role: Role, unitId: string, doer: Doer = null): Promise<void> {
    await this.database.transaction(async () => {
      const account = await this.find(accountId);
      const held = { accountId, role, unitId, validTo: IsNull() };
      const taken = await this.database.manager.update(RoleAssignmentEntity, held, { validTo: this.clock.now() });
      if (taken.affected) await this.recordDeed('role.revoked', account, doer, { role, unitId });
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
