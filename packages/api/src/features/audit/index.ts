export { recordAudit, recordRead } from './record-audit.js';
export { AuditAction, AuditSubject, type AuditEvent } from './audit-event.js';
export { AuditEntryType, AuditEntryConnection } from './audit-entry.type.js';
export { auditPage, auditKey, type AuditQuery } from './audit.queries.js';
export { presentAuditEntry } from './audit-entry.type.js';
