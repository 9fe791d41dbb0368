export { arbitraryCriterion, arbitraryLeaves } from './arbitrary-criterion.js';
export { arbitraryDay, arbitraryEvidence, arbitraryEvidenceRow, arbitraryFacts } from './arbitrary-evidence.js';
export { evidenceOf, judged } from './evidence-of.js';
