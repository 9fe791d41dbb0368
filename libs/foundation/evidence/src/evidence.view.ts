import type { EvidenceKind, EvidenceValues, Provenance } from '@hvs/contracts';
import type { LinkedEvidence } from './effective-evidence.rule.js';

/** One row of the ledger: this person showed this, then, known with this provenance. */
export type EvidenceView = {
  [Kind in EvidenceKind]: LinkedEvidence & {
    personId: string;
    kind: Kind;
    value: EvidenceValues[Kind];
    /** What it is about and the number that criteria compare, as its kind says. */
    subject: string;
    measure: number | null;
    provenance: Provenance;
    occurredAt: Date;
    recordedAt: Date;
    /** Account of the official who entered it; null when the system saw it itself. */
    recordedBy: string | null;
    /** Why it supersedes or withdraws an earlier row. */
    reason: string | null;
    /** False for withdrawals and for what was superseded or withdrawn. */
    effective: boolean;
  };
}[EvidenceKind];
