import { defineEntity, p } from '@mikro-orm/postgresql';

/** How often an entry would have been written again within a minute of the first time. Not evidence: an entry follows. */
export const AuditRecentReadEntity = defineEntity({
  name: 'AuditRecentRead',
  tableName: 'audit_recent_read',
  properties: {
    key: p.blob().primary(),
    at: p.datetime(),
    times: p.integer(),
    entryId: p.bigint('string').strictNullable(),
  },
});
