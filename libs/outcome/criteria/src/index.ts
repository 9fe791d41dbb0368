export { type CompilableSet, compileCriteria } from './compile/compile-criteria.js';
export { CriteriaModule } from './criteria.module.js';
export type {
  Audience,
  CriteriaProblem,
  Criterion,
  Finding,
  Given,
  KnownEvidence,
  Language,
  NearestWay,
  PersonFacts,
  Tone,
} from './language/criterion.js';
export { evaluate } from './language/evaluation/evaluate.js';
export {
  findingOf,
  findingsText,
  hashInputs,
  leavesOfFinding,
  parseFindings,
  type StoredFinding,
  type StoredFindings,
} from './language/evaluation/stored-findings.js';
export {
  type CriteriaCount,
  countTowards,
  type ExplainedFinding,
  explainFindings,
} from './language/explain-findings.js';
export { competencesNamed, type NamedCompetence } from './language/checking/competences-named.js';
export { findContradictions } from './language/checking/find-contradictions.js';
export { criteriaSetSchema } from './language/criteria-set-schema.js';
export { type ReadableLine, type ReadableSet, readAsSentences } from './language/read-as-sentences.js';
export { planOf } from './language/plan.js';
export { SHIPPED_CRITERIA_SETS, SHIPPED_DRAFTS } from './shipped/index.js';
export { canonicalJson, documentHash } from './sets/canonical-json.rule.js';
export { requireBounded } from './sets/bounded-json.rule.js';
export { type ApprovalWish, CriteriaApprovals, SHORTEST_REASON } from './sets/criteria-approvals.js';
export { CriteriaDrafts } from './sets/criteria-drafts.js';
export type { CriteriaSetCard, CriteriaSetState, CriteriaSetView } from './sets/criteria-set.view.js';
export { type CriteriaSet, CriteriaSets } from './sets/criteria-sets.js';
export { CriterionVocabulary, type Vocabulary } from './sets/criterion-vocabulary.js';
export type { DraftCard, DraftState, DraftView, LatestPreview } from './sets/draft.view.js';
export { type CheckedDocument, DraftChecker } from './sets/draft-checker.js';
export type { EvidenceNames, NamedSubject } from './sets/evidence-names.rule.js';
export type { Losses } from './sets/losses.rule.js';
export {
  type Basis,
  BASIS_KINDS,
  type Combining,
  COMBININGS,
  type CriteriaSetDocument,
  readSetDocument,
} from './sets/set-document.rule.js';
export { WholeDeployment } from './sets/whole-deployment.js';
