import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Audit } from '@hvs/foundation/audit';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import type { CertificateEntity } from './certificate.entity.js';

export const HISTORY_DEEDS = [
  'issued',
  'revoked',
  'name-corrected',
  'reissued',
  'replaced',
  'doubted',
  'doubt-cleared',
] as const;
export type HistoryDeed = (typeof HISTORY_DEEDS)[number];

/** One thing that was done with a certificate. Names and numbers as they were stand in `details`. */
export interface HistoryNote {
  deed: HistoryDeed;
  at: Date;
  actor?: { accountId: string; personId: string };
  reason?: string;
  details?: { formerName?: string; newName?: string; formerNumber?: string; newNumber?: string };
}

/** A note as an administrator reads it. */
export interface HistoryView extends Omit<HistoryNote, 'actor' | 'reason' | 'details'> {
  id: string;
  actorName: string | null;
  reason: string | null;
  details: NonNullable<HistoryNote['details']>;
}

type CertificateEvent = Extract<keyof DomainEvents, `certificate.${string}`>;

/** The history of certificates, beside the audit trail: rows that are never changed. */
@Injectable()
export class CertificateHistory {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Writes a note and its line in the audit trail, inside the transaction of the deed. `facts` are ids and counts. */
  async note(
    { id, personId, communeId }: Pick<CertificateEntity, 'id' | 'personId' | 'communeId'>,
    { deed, at, actor, reason, details }: HistoryNote,
    facts: Record<string, unknown> = {},
  ): Promise<void> {
    await this.database.query(
      `insert into certificate_history
         (id, certificate_id, person_id, commune_id, deed, account_id, actor_person_id, reason, details, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [newId(), id, personId, communeId, deed, actor?.accountId, actor?.personId, reason, details ?? {}, at],
      'certificate-history-note',
    );
    await this.audit.record({
      action: `certificate.${deed}`,
      ...(actor ? { actor } : {}),
      subjectPersonId: personId,
      subjectId: id,
      communeId,
      details: facts,
    });
  }

  /** Tells the other domains of a deed, in its transaction. */
  tell<Name extends CertificateEvent>(name: Name, payload: DomainEvents[Name]): Promise<void> {
    return this.outbox.record(name, payload);
  }

  /** All notes of one certificate, oldest first. There are few: every one is a deed of an administrator. */
  async of(certificateId: string): Promise<HistoryView[]> {
    return this.database.query<HistoryView>(
      `select h.id, h.deed, h.at, actor.full_name as "actorName", h.reason, h.details
       from certificate_history h left join person actor on actor.id = h.actor_person_id
       where h.certificate_id = $1 order by h.id`,
      [certificateId],
    );
  }
}
