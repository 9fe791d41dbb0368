import { Injectable } from '@nestjs/common';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
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

/** The history of certificates: rows that are never changed. */
@Injectable()
export class CertificateHistory {
  constructor(private readonly database: Database) {}

  /** Writes a note, inside the transaction of the deed. */
  async note(
    { id, personId, communeId }: Pick<CertificateEntity, 'id' | 'personId' | 'communeId'>,
    { deed, at, actor, reason, details }: HistoryNote,
  ): Promise<void> {
    await this.database.query(
      `insert into certificate_history
         (id, certificate_id, person_id, commune_id, deed, account_id, actor_person_id, reason, details, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [newId(), id, personId, communeId, deed, actor?.accountId, actor?.personId, reason, details ?? {}, at],
      'certificate-history-note',
    );
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
