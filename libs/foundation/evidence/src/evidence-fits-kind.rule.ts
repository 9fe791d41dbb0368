import { EVIDENCE_KINDS, type EvidenceKind, type EvidenceValues, faultIn, type Provenance } from '@hvs/contracts';

/**
 * Holds evidence against its kind. Who records evidence is code of ours, so a misfit is a mistake of ours.
 * @throws Error that names the field, never its value
 */
export function requireEvidenceFitsKind<Kind extends EvidenceKind>(evidence: {
  kind: Kind;
  value: EvidenceValues[Kind];
  provenance: Provenance;
}): void {
  const { kind, value, provenance } = evidence;
  const { fields, provenances } = EVIDENCE_KINDS[kind];
  const fault = faultIn(fields, value);
  if (fault) throw new Error(`evidence ${kind}: field ${fault.field} is ${fault.fault}`);
  if (!provenances.includes(provenance)) throw new Error(`evidence ${kind} is never known by ${provenance}`);
}
