import { defineEntity, p } from '@mikro-orm/postgresql';

/** The link of one audit entry in the hash chain of its lane. Written by a trigger at the end of the transaction. */
export const AuditLinkEntity = defineEntity({
  name: 'AuditLink',
  tableName: 'audit_link',
  properties: {
    lane: p.smallint().primary(),
    position: p.bigint('string').primary(),
    entryId: p.bigint('string'),
    at: p.datetime(),
    previous: p.blob(),
    digest: p.blob(),
    hash: p.blob(),
  },
});

/** The signed ends of all lanes at one time, as they were sent to a place outside the database. */
export const AuditHeadEntity = defineEntity({
  name: 'AuditHead',
  tableName: 'audit_head',
  properties: {
    number: p.bigint('string').primary(),
    at: p.datetime(),
    body: p.text(),
    signature: p.blob(),
  },
});
