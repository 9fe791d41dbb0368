export { Evidence, type NewEvidence } from './evidence.service.js';
export { EvidenceModule } from './evidence.module.js';
export type { EvidenceView } from './evidence.view.js';
