export { Audit, type AuditEntry } from './audit.service.js';
export { AuditModule } from './audit.module.js';
export type { AuditedLook, Look, LookKind, LookSearch } from './look.view.js';
export { type LookPurpose, LookPurposes } from './look-purposes.service.js';
export { Looks } from './looks.service.js';
