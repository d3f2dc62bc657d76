import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CountryCode, HandOverCause, IccamAction, IccamItemState, IccamOrigin } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/**
 * One item of the network's exchange that concerns us. Addresses stay with the content item; ICCAM's numbers are kept
 * here.
 */
export const IccamItemEntity = defineEntity({
  name: 'IccamItem',
  tableName: 'iccam_item',
  properties: {
    id: p.uuid().primary(),
    contentId: p.integer(),
    reportId: p.integer(),
    origin: p.text().$type<IccamOrigin>(),
    state: p.text().$type<IccamItemState>(),
    caseId: p.uuid().strictNullable(),
    contentItemId: p.uuid().strictNullable(),
    referralId: p.uuid().strictNullable(),
    /** Taken by mandate: its country has no hotline. */
    isOrphan: p.boolean().default(false),
    assignedCountry: p.text().$type<CountryCode>().strictNullable(),
    /** When it was assigned to that country: the time limits of its holder start here. */
    assignedAt: p.datetime(),
    /** When the public reported it to the hotline that entered it. */
    receivedAt: p.datetime().strictNullable(),
    reportingHotline: p.integer().strictNullable(),
    recordedAt: p.datetime(),
    readAt: p.datetime().strictNullable(),
    nextReadingAt: p.datetime().strictNullable(),
    /** From when on the exchange takes actions on it, as far as we know; `null` until its report is complete. */
    actionsFrom: p.datetime().strictNullable(),
    /** Our reference that stands on it in the exchange; of what others entered, once it was claimed. */
    reference: p.text().strictNullable(),
    /** When it last came home after we had passed it on. */
    returnedAt: p.datetime().strictNullable(),
  },
});
export type IccamItemRow = InferEntity<typeof IccamItemEntity>;

/** What a hotline did with an item, each once. Append-only. */
export const IccamActionEntity = defineEntity({
  name: 'IccamAction',
  tableName: 'iccam_action',
  properties: {
    iccamItemId: p.uuid().primary(),
    action: p.text().$type<IccamAction>().primary(),
    origin: p.text().$type<IccamOrigin>(),
    sequence: p.bigint('string').autoincrement(),
    doneAt: p.datetime(),
    recordedAt: p.datetime(),
  },
});
export type IccamActionRecord = InferEntity<typeof IccamActionEntity>;

/** When we last looked into a list of the exchange, and what came of it. */
export const IccamVisitEntity = defineEntity({
  name: 'IccamVisit',
  tableName: 'iccam_visit',
  properties: {
    kind: p.text().$type<'INBOX' | 'LISTS'>().primary(),
    triedAt: p.datetime(),
    succeededAt: p.datetime().strictNullable(),
    failingSince: p.datetime().strictNullable(),
    failureCause: p.text().$type<HandOverCause>().strictNullable(),
  },
});

/** The tables of this file as rows. */
export type IccamTables = TablesOf<
  typeof IccamItemEntity | typeof IccamActionEntity | typeof IccamVisitEntity
>;
