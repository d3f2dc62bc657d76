import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type {
  ContactChannel,
  ContactKind,
  ContactSource,
  ContactStanding,
  ContactStatus,
  ContactWarning,
  Language,
  OverrideScope,
} from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** A recipient for notices. Notices are sent only after a person has approved it. `email` and `kind` never change. */
export const AbuseContactEntity = defineEntity({
  name: 'AbuseContact',
  tableName: 'abuse_contact',
  properties: {
    id: p.uuid().primary(),
    /** `null` if the provider accepts reports through a form only. */
    email: p.text().strictNullable(),
    kind: p.text().$type<ContactKind>(),
    organisation: p.text().strictNullable(),
    language: p.text().$type<Language>(),
    status: p.text().$type<ContactStatus>(),
    source: p.text().$type<ContactSource>(),
    foundAt: p.datetime(),
    decidedBy: p.uuid().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    unreachableSince: p.datetime().strictNullable(),
    channel: p.text().$type<ContactChannel>().default('MAIL'),
    formUrl: p.text().strictNullable(),
    standing: p.text().$type<ContactStanding>().strictNullable(),
    warnings: p.array().$type<ContactWarning[]>().default([]),
    roles: p.array().$type<string[]>().default([]),
    remark: p.text().strictNullable(),
    registry: p.text().strictNullable(),
    memberFailedAt: p.datetime().strictNullable(),
    needsFormSince: p.datetime().strictNullable(),
    version: p.integer().default(1),
  },
});
export type AbuseContact = InferEntity<typeof AbuseContactEntity>;

/** An abuse contact that a person set by hand for a hostname, a network or an autonomous system. */
export const AbuseContactOverrideEntity = defineEntity({
  name: 'AbuseContactOverride',
  tableName: 'abuse_contact_override',
  properties: {
    id: p.uuid().primary(),
    scope: p.text().$type<OverrideScope>(),
    value: p.text(),
    contactId: p.uuid(),
    setBy: p.uuid(),
    setAt: p.datetime(),
  },
});
export type AbuseContactOverride = InferEntity<typeof AbuseContactOverrideEntity>;

/** The tables of this file as rows. */
export type AbuseContactTables = TablesOf<typeof AbuseContactEntity | typeof AbuseContactOverrideEntity>;
