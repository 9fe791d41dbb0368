import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, newId, todayIn, VIETNAM } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import { People, type PersonView } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import type { ConfirmationView } from './confirmation.view.js';

/** National confirmations on VNeID, as officers record them. Nothing here looks at decisions. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly people: People,
    private readonly units: Units,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The confirmation of a person, or null. */
  async of(personId: string): Promise<ConfirmationView | null> {
    const [confirmation] = await this.database.query<ConfirmationView>(
      'select confirmed_on as "confirmedOn" from confirmation where person_id = $1',
      [personId],
      'confirmation-of',
    );
    return confirmation ?? null;
  }

  /**
   * Records that the person was confirmed on VNeID on `confirmedOn` (`YYYY-MM-DD`). A person is confirmed once: when
   * a confirmation is there already it stays, and it is what comes back.
   * @throws DomainError `person.not-found` outside the officer's jurisdiction, `confirmation.in-future`
   */
  async record(actor: Actor, personId: string, confirmedOn: string): Promise<ConfirmationView> {
    if (confirmedOn > todayIn(VIETNAM, this.clock.now())) throw new DomainError('confirmation.in-future');
    return this.database.transaction(async () => {
      const person = await this.personWithin(actor, personId);
      const confirmationId = newId();
      const written = await this.database.query(
        `insert into confirmation (id, person_id, commune_id, confirmed_on, source, recorded_by)
         values ($1, $2, $3, $4, 'entered-by-officer', $5)
         on conflict (person_id) do nothing returning id`,
        [confirmationId, personId, person.communeId, confirmedOn, actor.accountId],
      );
      if (written.length === 0) return (await this.of(personId)) ?? { confirmedOn };
      await this.audit.record({
        action: 'confirmation.recorded',
        actor,
        subjectPersonId: personId,
        subjectId: confirmationId,
        communeId: person.communeId,
        details: { confirmedOn },
      });
      await this.outbox.record('confirmation.recorded', { confirmationId, personId, hamletId: person.hamletId });
      return { confirmedOn };
    });
  }

  private async personWithin(actor: Actor, personId: string): Promise<PersonView> {
    const jurisdiction = jurisdictionOf(actor, 'confirmation:record');
    const person = await this.people.find(personId);
    const hamlet = person && (await this.units.find(person.hamletId));
    if (!person || !hamlet || !reaches(jurisdiction, { personId, unitPath: hamlet.path })) {
      throw new DomainError('person.not-found');
    }
    return person;
  }
}
