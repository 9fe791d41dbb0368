import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import type { Actor } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { type NewOrganisation, Organisations, type OrganisationView } from '@hvs/foundation/people';
import { EnrolmentList } from '../batches/enrolment-list.js';
import type { GivenList } from '../batches/enrolment-batch.view.js';
import { UnitReach } from '../unit-reach.js';

/** What a list of members came to. */
export interface MembersAdded {
  added: number;
  already: number;
  /** Numbers of the lines that name nobody, or more than one. */
  unknownLines: number[];
}

/** Offices and who works there, kept by list, so that rules can name them. */
@Injectable()
export class Offices {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly organisations: Organisations,
    private readonly list: EnrolmentList,
    private readonly reach: UnitReach,
  ) {}

  all(actor: Actor): Promise<OrganisationView[]> {
    return this.organisations.list(this.reach.paths(actor));
  }

  /** Notes an office down. @throws DomainError `access.not-allowed`, `organisation.name-taken` */
  async found(actor: Actor, office: NewOrganisation): Promise<OrganisationView> {
    const unit = await this.reach.require(actor, office.communeId);
    if (unit.kind !== 'commune') throw new DomainError('access.not-allowed');
    await this.database.transaction(async () => {
      await this.organisations.found(office);
      await this.note(actor, 'organisation.founded', office.id, {});
    });
    return this.organisations.require(office.id, this.reach.paths(actor));
  }

  /**
   * Adds the people of a list; a list sent twice adds nobody twice.
   * @throws DomainError `organisation.not-found` and what `EnrolmentList.plan` throws
   */
  async addMembers(actor: Actor, organisationId: string, list: GivenList): Promise<MembersAdded> {
    await this.organisations.require(organisationId, this.reach.paths(actor));
    const planned = await this.list.plan(actor, list);
    const people = planned.flatMap(({ personId, result }) => (personId && result === null ? personId : []));
    const added = await this.database.transaction(async () => {
      const count = await this.organisations.addMembers(organisationId, people);
      await this.note(actor, 'organisation.members-added', organisationId, { lines: planned.length, added: count });
      return count;
    });
    const unknownLines = planned
      .filter(({ personId, result }) => personId === null && result !== 'duplicate')
      .map(({ line }) => line);
    return { added, already: people.length - added, unknownLines };
  }

  private async note(actor: Actor, action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    const by = { accountId: actor.accountId, personId: actor.personId };
    await this.audit.record({ action, actor: by, subjectId, communeId: actor.communeId, details });
  }
}
