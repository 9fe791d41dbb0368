import { Injectable } from '@nestjs/common';
import {
  type EvidenceKind,
  type EvidenceValues,
  measureOfEvidence,
  type Provenance,
  subjectOfEvidence,
} from '@hvs/contracts';
import { newId } from '@hvs/kernel';
import { Database } from '@hvs/platform/database';
import { Outbox } from '@hvs/platform/outbox';
import { Jobs } from '@hvs/platform/queue';
import { effective } from './effective-evidence.rule.js';
import { requireEvidenceFitsKind } from './evidence-fits-kind.rule.js';
import type { EvidenceView } from './evidence.view.js';

/** Evidence about to be written. */
export interface NewEvidence<Kind extends EvidenceKind = EvidenceKind> {
  personId: string;
  communeId: string;
  kind: Kind;
  value: EvidenceValues[Kind];
  provenance: Provenance;
  /** Names the deed it comes from (e.g. `quiz-attempt:<id>`), so that the same deed is evidence once. */
  sourceKey: string;
  occurredAt: Date;
  /** Account of the official who enters it. */
  recordedBy?: string;
}

type StoredEvidence = Omit<EvidenceView, 'effective'>;

const COLUMNS = `id, person_id as "personId", kind, value, subject, measure, provenance, position,
  occurred_at as "occurredAt", recorded_at as "recordedAt", recorded_by as "recordedBy",
  corrects_id as "correctsId", correction, reason`;

/** The append-only ledger that every decision rests on. What corrects it is `EvidenceCorrections`. */
@Injectable()
export class Evidence {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Writes evidence in the running transaction, has the person checked anew and tells of it. The same source twice is one
   * row. The check is asked for here and not by a reaction, as people wait for it and each hop costs a commit.
   * @throws Error when the value or the provenance does not fit the kind, or outside a transaction
   */
  async record<Kind extends EvidenceKind>(
    evidence: NewEvidence<Kind>,
  ): Promise<{ evidenceId: string; isNew: boolean }> {
    const { personId, kind, value, sourceKey } = evidence;
    requireEvidenceFitsKind(evidence);
    const id = newId();
    const written = await this.database.query<{ id: string }>(
      `insert into evidence (id, person_id, commune_id, kind, value, provenance, source_key, occurred_at, recorded_by,
         subject, measure)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
      [
        id,
        personId,
        evidence.communeId,
        kind,
        value,
        evidence.provenance,
        sourceKey,
        evidence.occurredAt,
        evidence.recordedBy ?? null,
        subjectOfEvidence(kind, value),
        measureOfEvidence(kind, value),
      ],
      'evidence-record',
    );
    if (written.length === 0) return { evidenceId: await this.idOf(personId, sourceKey), isNew: false };
    await this.jobs.request('universalization.check-person', personId, { personId });
    await this.outbox.record('evidence.recorded', { evidenceId: id, personId, kind });
    return { evidenceId: id, isNew: true };
  }

  /** All evidence of one person, corrected rows and corrections too, oldest first. */
  async of(personId: string): Promise<EvidenceView[]> {
    return (await this.ofMany([personId])).get(personId) ?? [];
  }

  /** The evidence of one person that counts, oldest first. */
  async effectiveOf(personId: string): Promise<EvidenceView[]> {
    return effective(await this.of(personId));
  }

  /** All evidence of several people; people without any are not in the map. */
  async ofMany(personIds: readonly string[]): Promise<Map<string, EvidenceView[]>> {
    const rows = await this.database.query<StoredEvidence>(
      `select ${COLUMNS} from evidence where person_id = any($1::uuid[]) order by person_id, occurred_at, id`,
      [personIds],
      'evidence-of-many',
    );
    return new Map([...Map.groupBy(rows, ({ personId }) => personId)].map(([id, own]) => [id, withEffect(own)]));
  }

  private async idOf(personId: string, sourceKey: string): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `select id from evidence where person_id = $1 and source_key = $2`,
      [personId, sourceKey],
    );
    if (!row) throw new Error('evidence that refused a second row is not there');
    return row.id;
  }
}

function withEffect(rows: readonly StoredEvidence[]): EvidenceView[] {
  const counting = new Set(effective(rows));
  return rows.map((row) => ({ ...row, effective: counting.has(row) }) as EvidenceView);
}
