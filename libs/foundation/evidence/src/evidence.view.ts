import type { EvidenceKind, EvidenceValues, Provenance } from '@hvs/contracts';

/** One row of the ledger: this person showed this, then, known with this provenance. */
export type EvidenceView = {
  [Kind in EvidenceKind]: {
    id: string;
    personId: string;
    kind: Kind;
    value: EvidenceValues[Kind];
    /** What it is about and the number that criteria compare, as its kind says. */
    subject: string;
    measure: number | null;
    provenance: Provenance;
    /** Place in the chain of the person, from 1. */
    position: number;
    occurredAt: Date;
    recordedAt: Date;
    /** Account of the official who entered it; null when the system saw it itself. */
    recordedBy: string | null;
    /** The earlier row that this one supersedes or withdraws, and why. */
    correctsId: string | null;
    correction: 'superseded' | 'withdrawn' | null;
    reason: string | null;
  };
}[EvidenceKind];
