export { recordAudit, recordRead } from './record-audit.js';
export type { AuditAction, AuditDetails, AuditEvent } from './audit-event.js';
export { AuditEntryConnection, type AuditEntryType } from './audit-entry.type.js';
export { timelineOfCase, timelineUnder } from './audit.queries.js';
