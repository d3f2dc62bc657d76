import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { Role } from '@meldpunt/domain';
import type { AuditAction, AuditDetails, AuditSubject } from './audit-event.js';

/** One change or one sensitive read. Append-only: the database rejects updates and deletes. */
export const AuditEntryEntity = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    at: p.datetime(),
    action: p.text().$type<AuditAction>(),
    actorId: p.uuid().strictNullable(),
    subjectType: p.text().$type<AuditSubject>(),
    subjectId: p.uuid(),
    caseId: p.uuid().strictNullable(),
    details: p.json().$type<AuditDetails>(),
    /** Who acted, as they were at that time; `null` for the system and for persons without an account. */
    actorCode: p.text().strictNullable(),
    actorName: p.text().strictNullable(),
    actorRoles: p.array().$type<Role[]>().strictNullable(),
  },
});
export type AuditEntry = InferEntity<typeof AuditEntryEntity>;
