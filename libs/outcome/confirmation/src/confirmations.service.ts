import { Inject, Injectable } from '@nestjs/common';
import { type Clock, DomainError, todayIn, VIETNAM } from '@hvs/kernel';
import { type Actor, jurisdictionOf, reaches } from '@hvs/platform/access';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { People, type PersonView } from '@hvs/foundation/people';
import { Units } from '@hvs/foundation/units';
import { stepFrom } from './cases/case-steps.rule.js';
import { CaseTurns } from './cases/case-turns.js';
import { Submissions } from './channel/submissions.js';
import { ConfirmationRows } from './confirmation-rows.js';
import type { ConfirmationView } from './confirmation.view.js';

const actorOf = ({ accountId, personId }: Actor) => ({ accountId, personId });

/** National confirmations on VNeID. Nothing here looks at decisions. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly units: Units,
    private readonly turns: CaseTurns,
    private readonly submissions: Submissions,
    private readonly rows: ConfirmationRows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The confirmation of a person, or null. One that was withdrawn is none. */
  async of(personId: string): Promise<ConfirmationView | null> {
    const [confirmation] = await this.database.query<ConfirmationView>(
      'select confirmed_on as "confirmedOn" from confirmation where person_id = $1 and withdrawn_at is null',
      [personId],
      'confirmation-of',
    );
    return confirmation ?? null;
  }

  /**
   * Records that the officer saw the person confirmed on VNeID on `confirmedOn` (`YYYY-MM-DD`); the person's case goes
   * along. A person is confirmed once: when a confirmation is there already it stays, and it is what comes back.
   * @throws DomainError `person.not-found` outside the officer's jurisdiction, `confirmation.in-future`
   */
  async record(actor: Actor, personId: string, confirmedOn: string): Promise<ConfirmationView> {
    if (confirmedOn > todayIn(VIETNAM, this.clock.now())) throw new DomainError('confirmation.in-future');
    return this.database.transaction(async () => {
      const { communeId, hamletId } = await this.personWithin(actor, personId);
      const held = await this.turns.holdOf(personId);
      const isNew = await this.rows.add({
        person: { personId, communeId, hamletId },
        confirmedOn,
        source: 'entered-by-officer',
        actor: actorOf(actor),
        ...(held ? { caseId: held.caseId } : {}),
      });
      if (!isNew) return (await this.of(personId)) ?? { confirmedOn };
      if (held && stepFrom(held.state, 'record')) {
        await this.turns.take('record', [{ held }], { cause: 'officer', actor });
        await this.submissions.letGo([held.caseId]);
      }
      return { confirmedOn };
    });
  }

  /**
   * Takes back a confirmation that should not be, with its case.
   * @throws DomainError `person.not-found`, `confirmation.not-found`
   */
  async withdraw(actor: Actor, personId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const { communeId, hamletId } = await this.personWithin(actor, personId);
      const held = await this.turns.holdOf(personId);
      const wasThere = await this.rows.withdraw({ personId, communeId, hamletId }, reason, actorOf(actor));
      if (!wasThere) throw new DomainError('confirmation.not-found');
      if (held?.state === 'confirmed') {
        await this.turns.take('withdraw', [{ held, reason }], { cause: 'officer', actor });
      }
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
