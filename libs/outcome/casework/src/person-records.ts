import { Injectable } from '@nestjs/common';
import { DomainError } from '@hvs/kernel';
import { type Actor, jurisdictionOf } from '@hvs/platform/access';
import { Database } from '@hvs/platform/database';
import { Audit } from '@hvs/foundation/audit';
import { People } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import type { Language } from '@hvs/outcome/criteria';
import type { PersonRecordView } from './person-record.view.js';
import { RecordComposer } from './record-composer.js';

/** A look of an officer: at whom, and why. */
export interface RecordLook {
  /** As typed; only its digits count. Never logged, never stored. */
  citizenId: string;
  purpose: string;
}

/** Lets an officer see a record within the jurisdiction, and notes that it was seen. */
@Injectable()
export class PersonRecords {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly people: People,
    private readonly units: Units,
    private readonly composer: RecordComposer,
  ) {}

  /** Reads the record and writes the look with its purpose, both or neither. */
  async look(actor: Actor, look: RecordLook, language: Language): Promise<PersonRecordView> {
    return this.database.transaction(async () => {
      const jurisdiction = jurisdictionOf(actor, 'person-record:read');
      const person = await this.people.findByCitizenId(look.citizenId, jurisdiction);
      if (!person) throw new DomainError('person.not-found');
      await this.audit.record({
        action: 'person-record.looked',
        actor,
        subjectPersonId: person.id,
        communeId: await this.unitOfOfficer(actor),
        purpose: look.purpose,
      });
      return this.composer.compose(person, language);
    });
  }

  /** The unit for which the officer holds the role: that is what the person who was looked at is told. */
  private async unitOfOfficer(actor: Actor): Promise<string> {
    const role = actor.roles.find((held) => held.role === 'police-officer');
    const unit = role ? await this.units.findByPath(role.unitPath) : null;
    return unit?.id ?? actor.communeId;
  }
}
