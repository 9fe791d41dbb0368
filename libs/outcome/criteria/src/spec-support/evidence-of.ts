import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  type EvidenceValues,
  measureOfEvidence,
  type Provenance,
  subjectOfEvidence,
} from '@hvs/contracts';
import type { Criterion, KnownEvidence, PersonFacts } from '../language/criterion.js';
import { evaluate } from '../language/evaluation/evaluate.js';

/** What matters of a row in a test; the provenance is the weakest that its kind may have. */
interface Circumstances {
  id?: string;
  provenance?: Provenance;
  /** Day in Vietnam, at nine in the morning. */
  on?: string;
}

/** A row of evidence in effect. */
export function evidenceOf<Kind extends EvidenceKind>(
  kind: Kind,
  value: EvidenceValues[Kind],
  { id = kind, provenance, on = '2026-10-01' }: Circumstances = {},
): KnownEvidence {
  return {
    id,
    kind,
    value,
    subject: subjectOfEvidence(kind, value),
    measure: measureOfEvidence(kind, value),
    provenance: provenance ?? EVIDENCE_KINDS[kind].provenances[0],
    occurredAt: new Date(`${on}T09:00:00+07:00`),
  } as KnownEvidence;
}

const BORN_1960: PersonFacts = { birthDate: '1960-05-01', birthPrecision: 'day' };

/** The outcome and the cited evidence, on 22 November 2026 and for someone born in 1960 unless told otherwise. */
export function judged(
  criterion: Criterion,
  evidence: KnownEvidence[] = [],
  { facts = BORN_1960, day = '2026-11-22' }: { facts?: PersonFacts; day?: string } = {},
): [outcome: string, ...evidenceIds: string[]] {
  const { outcome, evidenceIds } = evaluate(facts, evidence, criterion, day);
  return [outcome, ...evidenceIds];
}
