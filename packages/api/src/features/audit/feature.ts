import type { Feature } from '../../platform/feature.js';
import { Migration20261129210000_audit_chain } from '../../migrations/Migration20261129210000_audit_chain.js';
import { Migration20261129211000_audit_reads } from '../../migrations/Migration20261129211000_audit_reads.js';
import { Migration20261130101500_command_reads } from './Migration20261130101500_command_reads.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { auditPermissions } from './audit.permissions.js';
import { AuditResolver } from './audit.resolver.js';
import { auditViews } from './audit-entry.views.js';
import { AuditHeadEntity, AuditLinkEntity } from './chain/audit-chain.entity.js';
import { publishHead, sendHead, sendHeadTask, type HeadSettings } from './chain/publish-head.js';
import { AuditRecentReadEntity } from './reads/audit-recent-read.entity.js';
import { writeRepeatedReads } from './reads/record-counted.js';

interface Parts {
  readonly auditHeads: HeadSettings | null;
}

export const audit = {
  entities: [AuditEntryEntity, AuditLinkEntity, AuditHeadEntity, AuditRecentReadEntity],
  views: auditViews,
  migrations: [
    Migration20261129210000_audit_chain,
    Migration20261129211000_audit_reads,
    Migration20261130101500_command_reads,
  ],
  permissions: auditPermissions,
  tasks: ({ auditHeads }: Parts) => ({ [sendHeadTask]: sendHead(auditHeads) }),
  schedule: ({ auditHeads }: Parts) => ({
    writeRepeatedReads,
    ...(auditHeads === null ? {} : { publishHead: publishHead(auditHeads) }),
  }),
  resolvers: () => [new AuditResolver()],
} satisfies Feature;
