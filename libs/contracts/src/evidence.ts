export type { CourseNames } from './evidence/evidence-kind.js';
export {
  EVIDENCE_KINDS,
  type EvidenceKind,
  type EvidenceKindView,
  type EvidenceValues,
  isEvidenceKind,
  measureOfEvidence,
  subjectOfEvidence,
} from './evidence/evidence-kinds.js';
export { type Provenance, PROVENANCES } from './evidence/provenance.js';
export { faultIn, type ValueFault } from './evidence/value-fields.js';
