export { CriteriaModule } from './criteria.module.js';
export type { Criterion, Finding, KnownEvidence, Language, PersonFacts } from './language/criterion.js';
export { CONSULTED_EVIDENCE } from './language/criterion-kinds.js';
export { evaluate } from './language/evaluate.js';
export { type ExplainedFinding, explainFindings } from './language/explain-findings.js';
export { SHIPPED_CRITERIA_SETS } from './shipped/index.js';
export { type CriteriaSet, CriteriaSets } from './sets/criteria-sets.js';
