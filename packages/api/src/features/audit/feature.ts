import type { Feature } from '../../platform/feature.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { auditPermissions } from './audit.permissions.js';
import { AuditResolver } from './audit.resolver.js';
import { auditViews } from './audit-entry.views.js';

export const audit = {
  entities: [AuditEntryEntity],
  views: auditViews,
  permissions: auditPermissions,
  resolvers: () => [new AuditResolver()],
} satisfies Feature;
