import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@hvs/kernel';
import { CLOCK } from '@hvs/platform/config';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Audit } from '@hvs/foundation/audit';
import type { ConfirmationSource } from './confirmation.view.js';

interface Someone {
  personId: string;
  communeId: string;
  hamletId: string;
}

export interface NewConfirmation {
  person: Someone;
  confirmedOn: string;
  source: ConfirmationSource;
  actor?: { accountId: string; personId: string } | undefined;
  caseId?: string | undefined;
  submissionId?: string | undefined;
}

/** The rows of confirmations, each written with its audit and its event in the transaction that runs. */
@Injectable()
export class ConfirmationRows {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Writes a confirmation; false when the person is confirmed already, and then nothing is written. */
  async add({ person, confirmedOn, source, actor, caseId, submissionId }: NewConfirmation): Promise<boolean> {
    const confirmationId = newId();
    const written = await this.database.query(
      `insert into confirmation
         (id, person_id, commune_id, confirmed_on, source, recorded_by, recorded_at, case_id, submission_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (person_id) where withdrawn_at is null do nothing returning id`,
      [
        confirmationId,
        person.personId,
        person.communeId,
        confirmedOn,
        source,
        actor?.accountId ?? null,
        this.clock.now(),
        caseId ?? null,
        submissionId ?? null,
      ],
      'confirmation-add',
    );
    if (written.length === 0) return false;
    await this.audit.record({
      action: 'confirmation.recorded',
      ...(actor ? { actor } : {}),
      subjectPersonId: person.personId,
      subjectId: confirmationId,
      communeId: person.communeId,
      details: { confirmedOn, source },
    });
    const { personId, hamletId } = person;
    await this.outbox.record('confirmation.recorded', { confirmationId, personId, hamletId });
    return true;
  }

  /** Takes the person's confirmation back; false when there is none. The row stays, with the reason. */
  async withdraw(
    person: Someone,
    reason: string,
    actor: { accountId: string; personId: string } | undefined,
  ): Promise<boolean> {
    const [withdrawn] = await this.database.query<{ id: string }>(
      `update confirmation set withdrawn_at = $2, withdrawn_by = $3, withdrawn_reason = $4
       where person_id = $1 and withdrawn_at is null returning id`,
      [person.personId, this.clock.now(), actor?.accountId ?? null, reason],
    );
    if (!withdrawn) return false;
    await this.audit.record({
      action: 'confirmation.withdrawn',
      ...(actor ? { actor } : {}),
      subjectPersonId: person.personId,
      subjectId: withdrawn.id,
      communeId: person.communeId,
      details: { reason },
    });
    const { personId, hamletId } = person;
    await this.outbox.record('confirmation.withdrawn', { confirmationId: withdrawn.id, personId, hamletId });
    return true;
  }
}
