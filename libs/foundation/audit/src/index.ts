export { Audit, type AuditEntry, type Look } from './audit.service.js';
export { AuditModule } from './audit.module.js';
