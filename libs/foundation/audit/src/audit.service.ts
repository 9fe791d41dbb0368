import { Injectable } from '@nestjs/common';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { currentRequestId } from '@hvs/platform/telemetry';

/** One deed or look. `action` is a noun and a past participle, e.g. `certificate.issued`, `person-record.looked`. */
export interface AuditEntry {
  action: string;
  actor?: { accountId: string; personId: string };
  subjectPersonId?: string;
  subjectId?: string;
  communeId?: string;
  /** Why an officer looked at a person. */
  purpose?: string;
  /** Facts about the deed: ids, counts, names of fields. Never a name or a citizen id. */
  details?: Record<string, unknown>;
}

const COLUMNS = `id, action, actor_account_id, actor_person_id, subject_person_id, subject_id, commune_id, purpose,
  details, request_id`;

function valuesOf({ actor, details = {}, ...entry }: AuditEntry): unknown[] {
  const optional = [
    actor?.accountId,
    actor?.personId,
    entry.subjectPersonId,
    entry.subjectId,
    entry.communeId,
    entry.purpose,
  ].map((value) => value ?? null);
  return [newId(), entry.action, ...optional, details, currentRequestId() ?? null];
}

/** The audit trail: append-only by the rights of the database, written in the transaction of the deed. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  /** Writes one entry. Throws outside a transaction, as an entry must stand or fall with its deed. */
  async record(entry: AuditEntry): Promise<void> {
    this.requireTransaction(entry.action);
    await this.database.query(
      `insert into audit_entry (${COLUMNS})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      valuesOf(entry),
      'audit-record',
    );
  }

  /** Writes many entries of one action in one statement, as an import of a whole register needs. */
  async recordMany(entries: readonly AuditEntry[]): Promise<void> {
    const [first] = entries;
    if (!first) return;
    this.requireTransaction(first.action);
    const rows = entries.map((entry) => ({
      id: newId(),
      action: entry.action,
      actor_account_id: entry.actor?.accountId,
      actor_person_id: entry.actor?.personId,
      subject_person_id: entry.subjectPersonId,
      subject_id: entry.subjectId,
      commune_id: entry.communeId,
      purpose: entry.purpose,
      details: entry.details ?? {},
      request_id: currentRequestId(),
    }));
    await this.database.query(
      `insert into audit_entry (${COLUMNS}) select ${COLUMNS}
       from jsonb_to_recordset($1::jsonb) as entry (id uuid, action text, actor_account_id uuid, actor_person_id uuid,
         subject_person_id uuid, subject_id text, commune_id uuid, purpose text, details jsonb, request_id text)`,
      [JSON.stringify(rows)],
      'audit-record-many',
    );
  }

  /** Writes the same entry about each of many people: what a list of thousands needs. */
  async recordAbout(subjectPersonIds: readonly string[], entry: Omit<AuditEntry, 'subjectPersonId'>): Promise<void> {
    if (subjectPersonIds.length === 0) return;
    this.requireTransaction(entry.action);
    const [, action, account, person, , ...others] = valuesOf(entry);
    await this.database.query(
      `insert into audit_entry (${COLUMNS})
       select seen.id, $3, $4, $5, seen.person_id, $6, $7, $8, $9, $10
       from unnest($1::uuid[], $2::uuid[]) as seen (id, person_id)`,
      [subjectPersonIds.map(() => newId()), subjectPersonIds, action, account, person, ...others],
      'audit-record-about',
    );
  }

  private requireTransaction(action: string): void {
    if (!this.database.inTransaction) throw new Error(`${action} must be audited in the transaction of its deed`);
  }
}
