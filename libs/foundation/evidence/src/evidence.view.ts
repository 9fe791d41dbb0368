import type { EvidenceKind, EvidenceValues, Provenance } from '@hvs/contracts';

/** One row of the ledger: this person showed this, then, known with this provenance. */
export type EvidenceView = {
  [Kind in EvidenceKind]: {
    id: string;
    personId: string;
    kind: Kind;
    value: EvidenceValues[Kind];
    provenance: Provenance;
    occurredAt: Date;
    recordedAt: Date;
    /** Account of the official who entered it; null when the system saw it itself. */
    recordedBy: string | null;
  };
}[EvidenceKind];
