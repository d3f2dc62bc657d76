import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ReleaseDecision, ReleaseKind, ReleaseReason } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** A request to release the contact data or the site access of one report to one person. Append-only. */
export const ReleaseRequestEntity = defineEntity({
  name: 'ReleaseRequest',
  tableName: 'release_request',
  properties: {
    id: p.uuid().primary(),
    reportId: p.uuid(),
    caseId: p.uuid(),
    kind: p.text().$type<ReleaseKind>(),
    reason: p.text().$type<ReleaseReason>(),
    requestedBy: p.uuid(),
    requestedAt: p.datetime(),
    waitsUntil: p.datetime(),
  },
});

/** The decision of a second person. Append-only. A request has one decision, and never by the person who asked. */
export const ReleaseDecisionEntity = defineEntity({
  name: 'ReleaseDecision',
  tableName: 'release_decision',
  properties: {
    requestId: p.uuid().primary(),
    requestedBy: p.uuid(),
    decision: p.text().$type<ReleaseDecision>(),
    decidedBy: p.uuid(),
    decidedAt: p.datetime(),
    openUntil: p.datetime().strictNullable(),
  },
});

/** The tables of this file as rows. */
export type ReleaseTables = TablesOf<typeof ReleaseRequestEntity | typeof ReleaseDecisionEntity>;
