import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { Looks } from '@hvs/foundation/audit';
import { People, type PersonView } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import type { Language } from '@hvs/outcome/criteria';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import type { Permission } from '@hvs/contracts';
import type { PersonRecordView } from './person-record.view.js';
import { RecordComposer } from './record-composer.js';

/** Lets an officer see a record within the jurisdiction, and notes that it was seen. */
@Injectable()
export class PersonRecords {
  constructor(
    private readonly database: Database,
    private readonly looks: Looks,
    private readonly people: People,
    private readonly units: Units,
    private readonly composer: RecordComposer,
  ) {}

  /**
   * Reads the record and writes the look with its purpose, both or neither.
   * @throws DomainError `look.purpose-needed`, `person.not-found` also outside the jurisdiction
   */
  async show(actor: Actor, personId: string, language: Language): Promise<PersonRecordView> {
    const person = await this.within(actor, personId, 'person-record:read');
    return this.database.transaction(async () => {
      await this.looks.note(actor, 'record', [personId]);
      return this.composer.compose(person, language);
    });
  }

  /**
   * The whole citizen id; that it was asked for is written in the same transaction.
   * @throws DomainError `look.purpose-needed`, `person.not-found`, `citizen-id.not-in-register`
   */
  async revealCitizenId(actor: Actor, personId: string): Promise<string> {
    await this.within(actor, personId, 'citizen-id:reveal');
    return this.database.transaction(async () => {
      const citizenId = await this.people.citizenIdOf(personId);
      if (!citizenId) throw new DomainError('citizen-id.not-in-register');
      await this.looks.note(actor, 'citizen-id', [personId]);
      return citizenId;
    });
  }

  /** An attempt at somebody who is not there, or not within the jurisdiction, is kept although nothing is shown. */
  private async within(actor: Actor, personId: string, permission: Permission): Promise<PersonView> {
    const jurisdiction = jurisdictionOf(actor, permission);
    const person = await this.people.find(personId);
    const hamlet = person && (await this.units.find(person.hamletId));
    if (person && hamlet && reaches(jurisdiction, { personId, unitPath: hamlet.path })) return person;
    await this.database.transaction(() => this.looks.noteMiss(actor, personId));
    throw new DomainError('person.not-found');
  }
}
